import type { Doc } from '@rapporteur/language';
import { child, childrenOf, leftmost } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

/** 'expected a veto BY THE STATES': what a preposition brings right after an object is no second object. */
export function secondObject(doc: Doc, word: number): Reattachment[] {
  const verb = doc.head(word);
  const marker = child(doc, word, 'case');
  if (verb < 0 || verb > word || marker === undefined || marker > word) return [];
  const first = childrenOf(doc, verb, 'obj').find((other) => other < word);
  if (first === undefined || leftmost(doc, word) !== first + 1) return [];
  return [{ word, governor: first, relation: 'nmod' }];
}
