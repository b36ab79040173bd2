import type { Doc } from '@rapporteur/language';
import { child } from '../predicate/grammar.js';
import type { Standing } from './standing.js';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** Below these, even a definite noun may be about what does not exist: 'if the attack succeeds'. */
const OPEN = new Set(['conditional', 'counterfactual', 'questioned']);

/**
 * A definite description takes the existence of what it describes for granted, also where its clause
 * is denied or open: 'did not condemn THE ATTACK' (Strawson 1950; Karttunen 1973).
 */
export function isPresupposed(doc: Doc, noun: number, outer: Standing): boolean {
  if (isOpen(outer)) return false;
  if (doc.upos(noun) === 'PROPN') return true;
  for (const c of doc.children(noun)) {
    // 'despite planned talks, TRUMP'S accusations'; but 'their NEXT attempts' may never come.
    if (doc.deprel(c) === 'nmod:poss') return !isToCome(doc, noun);
    if (doc.deprel(c) === 'det')
      return DEFINITE.has(doc.form(c).toLowerCase()) && child(doc, noun, 'acl') === undefined;
  }
  return false;
}

/** What stands under it may be about what does not exist. */
export function isOpen({ modality }: Standing): boolean {
  return OPEN.has(modality);
}

const TO_COME = new Set([
  'next',
  'future',
  'possible',
  'planned',
  'eventual',
  'upcoming',
  'potential',
  'likely',
  'any',
]);

function isToCome(doc: Doc, noun: number): boolean {
  for (const c of doc.children(noun)) if (TO_COME.has(doc.form(c).toLowerCase())) return true;
  return false;
}

/** Verbs that say no more of their subject than that it comes about. */
const OCCUR = new Set(['occur', 'happen', 'materialise', 'materialize', 'ensue', 'begin', 'start', 'resume', 'arise']);
/** The same in the passive: 'no talks WERE HELD'. */
const BROUGHT_ABOUT = new Set(
  'hold stage conduct launch organise organize arrange carry begin start resume mount wage commit'.split(' '),
);

/**
 * 'THE ATTACK did not take place', 'THE TALKS will be held': here the clause asserts the very existence that a
 * definite noun otherwise takes for granted.
 */
export function isOccurrence(doc: Doc, noun: number): boolean {
  const verb = doc.head(noun);
  const lemma = doc.lemma(verb);
  if (doc.deprel(noun) === 'nsubj:pass') return BROUGHT_ABOUT.has(lemma);
  if (doc.deprel(noun) !== 'nsubj') return false;
  const object = child(doc, verb, 'obj');
  if (lemma === 'take') return object !== undefined && doc.lemma(object) === 'place';
  return OCCUR.has(lemma) && object === undefined && child(doc, verb, 'xcomp', 'ccomp') === undefined;
}

/** Prepositions of the ground on which something is done. */
const REASONS = new Set(['over', 'because', 'despite', 'amid', 'due', 'given']);

/**
 * 'sanctions against Iran OVER ITS MISSILE TESTS', 'did not resign DESPITE PROTESTS': whatever becomes of the
 * deed, its ground is there. Not of any ground whatever: 'over any attack'.
 */
export function isReason(doc: Doc, noun: number, preposition: string | undefined, outer: Standing): boolean {
  if (preposition === undefined || !REASONS.has(preposition) || isOpen(outer) || isToCome(doc, noun)) return false;
  const determiner = child(doc, noun, 'det');
  return determiner === undefined || !/^(no|every|each)$/i.test(doc.form(determiner));
}

/** 'IN CASE OF an attack': the parser takes the words before the noun for one preposition. */
export function isCase(doc: Doc, noun: number): boolean {
  const preposition = child(doc, noun, 'case');
  if (preposition === undefined) return false;
  return [...doc.children(preposition)].some((w) => doc.form(w).toLowerCase() === 'case');
}
