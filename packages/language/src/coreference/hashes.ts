import type { Doc } from '../doc.js';
import { FOLDED, hashUnits } from '../hash.js';

/** Lower case and plain quotes; digits stay, as 1944 and 1945 are two years. */
const WITH_DIGITS: Uint16Array = FOLDED.slice();
for (let digit = 0x30; digit <= 0x39; digit++) WITH_DIGITS[digit] = digit;

export function wordHash(doc: Doc, word: number): number {
  return hashUnits(doc.text, doc.start(word), doc.end(word), WITH_DIGITS);
}

export function stringHash(text: string): number {
  return hashUnits(text, 0, text.length, WITH_DIGITS);
}
