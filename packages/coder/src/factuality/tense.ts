import type { Doc } from '@rapporteur/language';
import { childrenOf, isVerb } from '../predicate/grammar.js';

/** 'activists who HAVE DEMANDED it', 'people who WERE disarmed': a relative clause in the past is told for itself. */
export function isPast(doc: Doc, clause: number): boolean {
  const auxiliaries = childrenOf(doc, clause, 'aux', 'aux:pass', 'cop');
  if (auxiliaries.some((w) => doc.xpos(w) === 'MD')) return false;
  return [clause, ...auxiliaries].some((w) => doc.xpos(w) === 'VBD' || (doc.lemma(w) === 'have' && w !== clause));
}

/**
 * 'Putin FORECAST that the economy would rebound and PRAISED Kerry': a bare verb under a modal is no first
 * conjunct of a past tense; the past tense above it is.
 */
export function pastOver(doc: Doc, word: number, first: number): number | undefined {
  if (doc.xpos(word) !== 'VBD' || doc.xpos(first) !== 'VB') return undefined;
  const above = doc.head(first);
  return above >= 0 && isVerb(doc, above) && !['VB', 'VBG'].includes(doc.xpos(above)) ? above : undefined;
}

const EXPECTATIONS = new Set(['expect', 'hope', 'intend', 'plan', 'mean', 'want', 'wish', 'think']);

/** 'They HAD EXPECTED a veto': the past perfect of an expectation tells that it was not met. */
export function isUnmet(doc: Doc, verb: number): boolean {
  if (doc.xpos(verb) !== 'VBN' || !EXPECTATIONS.has(doc.lemma(verb))) return false;
  return childrenOf(doc, verb, 'aux').some((w) => doc.lemma(w) === 'have' && doc.form(w).toLowerCase() === 'had');
}
