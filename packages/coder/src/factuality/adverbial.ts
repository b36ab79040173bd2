import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon } from '@rapporteur/ontology';
import { child, childrenOf } from '../predicate/grammar.js';
import { isInverted } from '../predicate/inversion.js';
import { type Standing, under } from './standing.js';

/** Subordinators whose clause the text asserts, whatever becomes of the main clause. */
const FACTIVE = new Set('because since although though after while whereas despite by as even'.split(' '));

/** What an adverbial clause stands under: condition, purpose, or as its subordinator says. */
export function adverbialEffect(doc: Doc, clause: number, outer: Standing, lexicon: FactualityLexicon): Standing {
  const subordinator = isCondition(doc, clause) ? 'if' : subordinatorOf(doc, clause);
  if (subordinator === undefined)
    return { ...under(outer, 'keep', step('adjunct', 'it goes with its main clause', clause)), condition: undefined };
  // 'devoted hours TO CRITICIZING him' names no aim.
  if (subordinator === 'to' && doc.xpos(clause) === 'VBG') return plainly(outer, subordinator, clause);
  if (subordinator === 'to') {
    // What is demanded is demanded with its aim: 'must act to overthrow the king'.
    if (outer.modality === 'demanded') return { ...outer, negative: false, condition: undefined };
    return {
      ...under(outer, 'planned', step('purpose', 'it is the aim of what is done', clause)),
      condition: undefined,
    };
  }
  const marker = lexicon.marker(subordinator, 'subordinator');
  if (marker !== undefined && marker.effect !== 'keep') {
    return {
      ...under(
        { ...outer, negative: false },
        marker.effect,
        step(`subordinator ${marker.form}`, `it is ${marker.effect}`, clause),
      ),
      condition: undefined,
    };
  }
  if (FACTIVE.has(subordinator) && outer.modality !== 'actual' && isFiniteClause(doc, clause)) {
    return {
      ...outer,
      modality: 'actual',
      negative: false,
      certainty: 'CT',
      condition: undefined,
      steps: [...outer.steps, step(`subordinator ${subordinator}`, 'it is asserted by itself', clause)],
    };
  }
  return plainly(outer, subordinator, clause);
}

function plainly(outer: Standing, subordinator: string, clause: number): Standing {
  return {
    ...under(outer, 'keep', step(`subordinator ${subordinator}`, 'it goes with its main clause', clause)),
    condition: undefined,
  };
}

/** The clause has a finite verb: its head, or an auxiliary ('while they ARE negotiating'). */
function isFiniteClause(doc: Doc, clause: number): boolean {
  return [clause, ...childrenOf(doc, clause, 'aux', 'aux:pass', 'cop')].some((w) => doc.feat(w, 'VerbForm') === 'Fin');
}

/** The clause begins with 'if' or 'unless', whatever the parser hung it on; 'as if' sets no condition. */
export function isCondition(doc: Doc, clause: number): boolean {
  const marks = childrenOf(doc, clause, 'mark').map((w) => doc.form(w).toLowerCase());
  if (isInverted(doc, clause)) return true;
  return (marks.includes('if') && !marks.includes('as')) || marks.includes('unless');
}

/** The subordinator with its fixed parts: 'in order to', 'so that', 'as long as', 'if'. */
function subordinatorOf(doc: Doc, clause: number): string | undefined {
  const marks = childrenOf(doc, clause, 'mark');
  const first = marks[0] ?? child(doc, clause, 'case');
  if (first === undefined) {
    const adverb = childrenOf(doc, clause, 'advmod').find((w) => w < clause && doc.form(w).toLowerCase() === 'when');
    return adverb === undefined ? undefined : 'when';
  }
  // 'AS LONG AS it attacks', whatever the parser hung it on.
  if (first > 1 && doc.form(first - 1).toLowerCase() === 'long' && /^(as|so)$/i.test(doc.form(first - 2)))
    return 'as long as';
  // 'so as to', 'so that': the parser may count the 'so' an adverb of the clause.
  const so = childrenOf(doc, clause, 'advmod').filter((w) => w === first - 1 && doc.form(w).toLowerCase() === 'so');
  const words = [...so, first, ...childrenOf(doc, first, 'fixed'), ...marks.slice(1)].sort((a, b) => a - b);
  return words.map((w) => doc.form(w).toLowerCase()).join(' ');
}

function step(rule: string, effect: string, word: number) {
  return { rule, effect, word };
}
