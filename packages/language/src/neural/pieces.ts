import { EXACT, FOLDED, hashUnits, mix } from '../hash.js';
import { wordShape } from '../word-forms.js';

/** Longest prefix and suffix that has a vector, in UTF-16 units; and the length of the pieces within. */
const MAX_PREFIX = 4;
const MAX_SUFFIX = 5;
const INNER = 3;
/** Pieces within a word beyond this are not looked at: what is so long is no word. */
const MAX_INNER = 24;

/** Kinds of pieces, kept apart by their hashes. */
enum Kind {
  Exact = 1,
  Folded,
  Shape,
  Prefix,
  Suffix,
  Inner,
}

/** How many of a word's pieces name the word itself; they stand first, and training hides them at times. */
export const WHOLE_PIECES = 2;

/**
 * The rows of a word's pieces in the table of `count`: the form, the folded form, its shape, prefixes,
 * suffixes and trigrams (after Bojanowski et al. 2017, Enriching Word Vectors with Subword Information).
 */
export function wordPieces(form: string, count: number): number[] {
  const row = (kind: Kind, hash: number): number => (mix(kind * 0x3c6ef35f, hash) >>> 0) % count;
  const n = form.length;
  const rows = [
    row(Kind.Exact, hashUnits(form, 0, n, EXACT)),
    row(Kind.Folded, hashUnits(form, 0, n, FOLDED)),
    row(Kind.Shape, wordShape(form, 0, n)),
  ];
  for (let k = 1; k <= Math.min(MAX_PREFIX, n); k++) rows.push(row(Kind.Prefix, hashUnits(form, 0, k, FOLDED)));
  for (let k = 1; k <= Math.min(MAX_SUFFIX, n); k++) rows.push(row(Kind.Suffix, hashUnits(form, n - k, n, FOLDED)));
  for (let i = 1; i + INNER < n && i < MAX_INNER; i++)
    rows.push(row(Kind.Inner, hashUnits(form, i, i + INNER, FOLDED)));
  return rows;
}
