import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';

/** The stretch from the first to the last of some words, without commas and stops at its ends; quotation marks stay. */
export function trimmed(doc: Doc, words: readonly number[]): Span {
  const loose = (w: number) => doc.upos(w) === 'PUNCT' && /^[,;:.\-–—]+$/.test(doc.form(w));
  let first = 0;
  let last = words.length - 1;
  while (first < last && loose(words[first]!)) first++;
  while (last > first && loose(words[last]!)) last--;
  return { start: doc.start(words[first]!), end: doc.end(words[last]!) };
}
