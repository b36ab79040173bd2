import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { leftmost, rightmost } from './grammar.js';

/** All that stands below a word, from the first to the last, without the punctuation at the end. */
export function clauseSpan(doc: Doc, word: number): Span {
  let last = rightmost(doc, word);
  while (last > word && doc.upos(last) === 'PUNCT') last--;
  return { start: doc.start(leftmost(doc, word)), end: doc.end(last) };
}
