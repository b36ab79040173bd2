import type { MarkerOfExplanation } from '@rapporteur/ontology';
import type { Reading } from '../ledger/reading.js';
import { child, childrenOf, isVerb } from '../predicate/grammar.js';

/** Whether what a row asks for beside its words holds. */
export function holds(reading: Reading, when: MarkerOfExplanation['when'], effect: number, cause: number): boolean {
  switch (when) {
    case 'stative':
      return isState(reading, cause) && !isPerfect(reading, effect);
    case 'modal':
      return childrenOf(reading.doc, cause, 'aux').some((aux) => reading.doc.xpos(aux) === 'MD');
    case 'deed':
      return isDeed(reading, effect);
    case 'described':
      return isDescribed(reading, cause);
    default:
      return true;
  }
}

const STATES = new Set(
  'be have need lack want know belong mean own remain believe fear contain require exist'.split(' '),
);

/** The clause tells how things are and not what happens: a copula, a modal, a verb of state; no progressive, no passive. */
function isState({ doc }: Reading, clause: number): boolean {
  const subject = child(doc, clause, 'nsubj', 'expl');
  // 'AS YOU can see' only turns to the reader.
  if (subject === undefined || /^you$/i.test(doc.form(subject))) return false;
  const auxiliaries = childrenOf(doc, clause, 'aux', 'aux:pass');
  if (auxiliaries.some((aux) => doc.xpos(aux) === 'MD')) return true;
  if (child(doc, clause, 'cop') !== undefined) return true;
  if (auxiliaries.length > 0) return auxiliaries.some((aux) => doc.lemma(aux) === 'do');
  // 'as many BELIEVE' is an aside.
  const told = child(doc, clause, 'obj', 'ccomp', 'xcomp') !== undefined;
  return told && STATES.has(doc.lemma(clause)) && doc.xpos(clause) !== 'VBG';
}

/** 'have fought since …': with a perfect, 'since' tells a time. */
function isPerfect({ doc }: Reading, clause: number): boolean {
  return childrenOf(doc, clause, 'aux').some((aux) => doc.lemma(aux) === 'have');
}

/** Somebody does it: a verb of its own clause that has a subject, or is done by somebody. */
function isDeed({ doc, predicates }: Reading, word: number): boolean {
  if (!isVerb(doc, word) || child(doc, word, 'cop') !== undefined) return false;
  return predicates.of(word).some(({ role }) => role === 'subj' || role === 'obj');
}

const SAYS_NOTHING = new Set([
  'any',
  'other',
  'various',
  'many',
  'several',
  'different',
  'same',
  'good',
  'certain',
  'obvious',
  'multiple',
]);

/** 'for SECURITY reasons', 'for reasons OF STATE'; not 'for any reason'. */
function isDescribed({ doc }: Reading, noun: number): boolean {
  return childrenOf(doc, noun, 'amod', 'compound', 'nmod').some((c) => !SAYS_NOTHING.has(doc.form(c).toLowerCase()));
}
