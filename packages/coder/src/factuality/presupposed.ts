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
