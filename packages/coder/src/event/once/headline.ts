import type { Doc } from '@rapporteur/language';

/** Whether a word stands in the headline: a first sentence with a line to itself. */
export function isHeadline(doc: Doc, word: number): boolean {
  if (doc.sentenceOf(word) !== 0) return false;
  const { end } = doc.sentence(0);
  if (end >= doc.length) return false;
  return doc.text.slice(doc.end(end - 1), doc.start(end)).includes('\n');
}
