import type { Doc } from '@rapporteur/language';
import { child, childrenOf, leftmost } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

/** Verbs that say what somebody is. */
const NAMING = new Set(['call', 'label', 'brand', 'dub', 'term', 'deem', 'declare', 'pronounce', 'consider']);

/** 'called Putin A HERO': of two objects of a verb of naming the second says what the first is. */
export function namedObject(doc: Doc, word: number): Reattachment[] {
  const verb = doc.head(word);
  if (verb < 0 || word < verb || !NAMING.has(doc.lemma(verb)) || child(doc, word, 'case') !== undefined) return [];
  const first = childrenOf(doc, verb, 'obj', 'iobj').find((other) => other > verb && other < word);
  if (first === undefined) return [];
  return [
    { word: first, governor: verb, relation: 'obj' },
    { word, governor: verb, relation: 'xcomp' },
  ];
}

/** 'expected a veto BY THE STATES': what a preposition brings right after an object is no second object. */
export function secondObject(doc: Doc, word: number): Reattachment[] {
  const verb = doc.head(word);
  const marker = child(doc, word, 'case');
  if (verb < 0 || verb > word || marker === undefined || marker > word) return [];
  const first = childrenOf(doc, verb, 'obj').find((other) => other < word);
  if (first === undefined || leftmost(doc, word) !== first + 1) return [];
  return [{ word, governor: first, relation: 'nmod' }];
}
