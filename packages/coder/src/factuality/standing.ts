import type { Modality } from '@rapporteur/report';

/** FactBank's degrees of certainty, without the sign. */
export type Certainty = 'CT' | 'PR' | 'PS' | 'Uu';

/** One step from the outermost clause inwards: which rule, on which word, and what it did. */
export interface Step {
  readonly rule: string;
  readonly effect: string;
  readonly word: number;
}

/** A cue under which a clause stands, and the word for whoever speaks there, if it is said. */
export interface Voice {
  readonly cue: number;
  readonly source: number | undefined;
}

/** How the text presents what a word says: whether it happened, who says so, and why we think so. */
export interface Standing {
  readonly modality: Modality;
  readonly negative: boolean;
  readonly certainty: Certainty;
  /** Outermost first; the last is the holder. Empty: the author's own words. */
  readonly voices: readonly Voice[];
  /** What the author thinks of the innermost voice's words. */
  readonly stance: 'report' | 'endorse' | 'doubt' | 'reject';
  /** The head of the clause on which it depends. */
  readonly condition: number | undefined;
  readonly steps: readonly Step[];
}

/** The author asserts it. */
export const ASSERTED: Standing = {
  modality: 'actual',
  negative: false,
  certainty: 'CT',
  voices: [],
  stance: 'report',
  condition: undefined,
  steps: [],
};

/** Modalities that nothing further in can undo: what depends on a condition never becomes a fact in it. */
const DOMINANT: ReadonlySet<Modality> = new Set(['conditional', 'counterfactual', 'questioned']);

/** What stands under an operator, from what the operator itself stands under. */
export function under(outer: Standing, effect: 'keep' | Modality, step: Step): Standing {
  const steps = [...outer.steps, step];
  if (effect === 'actual') return { ...outer, modality: 'actual', negative: false, certainty: 'CT', steps };
  if (effect === 'negated') return { ...negate(outer), steps };
  if (effect === 'keep') {
    // A denial does not reach into what its predicate takes for granted: 'did not know that they had left'.
    const modality = outer.modality === 'negated' ? 'actual' : outer.modality;
    return { ...outer, modality, negative: false, steps };
  }
  const modality = DOMINANT.has(outer.modality) ? outer.modality : effect;
  return { ...outer, modality, negative: false, steps };
}

/** The denial of what stands: a fact becomes its negation, a plan becomes a plan not to. */
export function negate(standing: Standing): Standing {
  const negative = !standing.negative;
  if (standing.modality === 'actual') return { ...standing, modality: 'negated', negative };
  if (standing.modality === 'negated' && !negative) return { ...standing, modality: 'actual', negative };
  return { ...standing, negative };
}

const RANK: readonly Certainty[] = ['CT', 'PR', 'PS', 'Uu'];

/** The weaker of two certainties. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return RANK.indexOf(a) >= RANK.indexOf(b) ? a : b;
}
