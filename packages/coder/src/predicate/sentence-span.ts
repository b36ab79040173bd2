import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';

/** The sentence that a word stands in. */
export function sentenceSpan(doc: Doc, word: number): Span {
  const { start, end } = doc.sentence(doc.sentenceOf(word));
  return { start: doc.start(start), end: doc.end(end - 1) };
}
