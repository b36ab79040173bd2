import type { Doc } from '@rapporteur/language';
import { ancestors } from '../../predicate/grammar.js';

/** How deep a word stands in its sentence, what is coordinated counting as equal; deeper than this makes no difference. */
const DEEPEST = 32;

export function depth(doc: Doc, word: number): number {
  let steps = 0;
  let below = word;
  for (const above of ancestors(doc, word)) {
    if (doc.deprel(below) !== 'conj') steps++;
    below = above;
    if (steps >= DEEPEST) break;
  }
  return steps;
}
