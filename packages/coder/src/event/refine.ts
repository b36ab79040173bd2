import type { Doc } from '@rapporteur/language';
import type { EventLexicon, Refinement, Test } from '@rapporteur/ontology';
import type { Participant } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import { conjuncts } from '../predicate/grammar.js';
import { isArmed, isLeader } from './actor-class.js';
import type { Candidate } from './candidate.js';

/** An event's CAMEO code and mode, and the refinement that gave them. */
export interface Coding {
  readonly code: string;
  readonly mode: string;
  readonly by: Refinement | undefined;
}

/**
 * The finest CAMEO code that the words decide: the entry's, or what a refinement makes of it. A refinement whose
 * code no event of the entry's type can have is passed over.
 */
export function refine(
  doc: Doc,
  candidate: Candidate,
  candidateAt: ReadonlyMap<number, Candidate>,
  cast: Cast,
  lexicon: EventLexicon,
): Coding {
  return coding(doc, candidate, cast, lexicon, () =>
    deedsOf(doc, candidate, candidateAt).map((deed) => coding(doc, deed, cast, lexicon, () => []).code),
  );
}

/** @param deedsOf the codes of the events that arguments report; asked for only where a refinement may need them */
function coding(doc: Doc, candidate: Candidate, cast: Cast, lexicon: EventLexicon, deedsOf: () => string[]): Coding {
  const { cameo: code, type } = candidate.entry;
  const refinements = lexicon.refinementsOf(code);
  if (refinements.length > 0) {
    const words = wordsOf(doc, candidate);
    const deeds = deedsOf();
    const holds = ({ of, values }: Test): boolean => {
      if (of === 'word') return words.some((word) => values.has(word));
      if (of === 'deed') return deeds.some((deed) => startsWithOne(deed, values));
      return candidate[`${of}s`].some((participant) => isOne(participant, values, cast));
    };
    for (const by of refinements) {
      const row = lexicon.cameo.of(by.finer, type);
      if (row !== undefined && by.tests.every(holds)) return { code: by.finer, mode: by.mode || row.mode, by };
    }
  }
  return { code, mode: lexicon.cameo.of(code, type)?.mode ?? '', by: undefined };
}

/** What stands with an argument and tells of what kind it is: 'TRADE relations', 'FOREIGN troops', 'lifting SANCTIONS'. */
const KIND: ReadonlySet<string> = new Set(['compound', 'amod', 'conj', 'obj']);

/** What the parser may have hung on an argument, though it is the verb's: 'accused Syria OF TORTURE', 'OF KILLING'. */
const HUNG: ReadonlySet<string> = new Set(['nmod', 'acl']);

/** The doer's own deeds and words are no content: 'those who FLED demanded'. */
const NO_CONTENT: ReadonlySet<string> = new Set(['subj', 'by', 'poss', 'advcl', 'adv', 'prt']);

/** The lemmas that a refinement can ask for: of the word, its trigger, its arguments, and what stands with them. */
function wordsOf(doc: Doc, { word, args, light }: Candidate): string[] {
  const found = [doc.lemma(word).toLowerCase()];
  if (light !== undefined) found.push(doc.lemma(light.verb).toLowerCase());
  const add = (w: number, depth: number) => {
    found.push(doc.lemma(w).toLowerCase());
    if (depth > 0) {
      for (const c of doc.children(w)) {
        if (KIND.has(doc.deprel(c))) add(c, 0);
        else if (HUNG.has(doc.deprel(c))) add(c, depth - 1);
      }
    }
  };
  for (const argument of args) if (argument.role !== 'advcl') add(argument.word, 2);
  return found;
}

/** The events that arguments report, with those coordinated with them and those hung on them. */
function deedsOf(doc: Doc, { args, word }: Candidate, candidateAt: ReadonlyMap<number, Candidate>): Candidate[] {
  const found: Candidate[] = [];
  for (const argument of args) {
    if (NO_CONTENT.has(argument.role)) continue;
    const hung = [...doc.children(argument.word)].filter((c) => HUNG.has(doc.deprel(c)));
    for (const w of [...conjuncts(doc, argument.word), ...hung]) {
      const deed = w === word ? undefined : candidateAt.get(w);
      if (deed !== undefined) found.push(deed);
    }
  }
  return found;
}

function startsWithOne(code: string, prefixes: ReadonlySet<string>): boolean {
  for (let n = 2; n <= code.length; n++) if (prefixes.has(code.slice(0, n))) return true;
  return false;
}

function isOne({ actor }: Participant, values: ReadonlySet<string>, cast: Cast): boolean {
  if (values.has('@armed') && isArmed(actor, cast)) return true;
  if (values.has('@leader') && isLeader(actor, cast)) return true;
  return cast.facts(actor)?.sectors.some((sector) => values.has(sector)) ?? false;
}
