import { EXACT, FOLDED, hashUnits, mix } from '../hash.js';
import { HashIndex } from '../hash-index.js';
import { wordShape } from '../word-forms.js';

/** Longest prefix and suffix that has a vector, in UTF-16 units; and the length of the pieces within. */
const MAX_PREFIX = 4;
const MAX_SUFFIX = 5;
const INNER = 3;
/** Pieces within a word beyond this are not looked at: what is so long is no word. */
const MAX_INNER = 24;

/** Kinds of pieces, kept apart by their keys. */
enum Kind {
  Exact = 1,
  Folded,
  Shape,
  Prefix,
  Suffix,
  Inner,
}

/** How many of a word's pieces name the word itself: the first ones. */
export const WHOLE_PIECES = 2;

/**
 * The keys of a word's pieces: the form, the folded form, its shape, prefixes, suffixes and trigrams (after
 * Bojanowski et al. 2017, Enriching Word Vectors with Subword Information). Unlike there, pieces that training
 * has not met have no vector: a word never seen is what its known parts say, and nothing else.
 */
export function pieceKeys(form: string): number[] {
  const key = (kind: Kind, hash: number): number => mix(kind * 0x3c6ef35f, hash);
  const n = form.length;
  const keys = [
    key(Kind.Exact, hashUnits(form, 0, n, EXACT)),
    key(Kind.Folded, hashUnits(form, 0, n, FOLDED)),
    key(Kind.Shape, wordShape(form, 0, n)),
  ];
  for (let k = 1; k <= Math.min(MAX_PREFIX, n); k++) keys.push(key(Kind.Prefix, hashUnits(form, 0, k, FOLDED)));
  for (let k = 1; k <= Math.min(MAX_SUFFIX, n); k++) keys.push(key(Kind.Suffix, hashUnits(form, n - k, n, FOLDED)));
  for (let i = 1; i + INNER < n && i < MAX_INNER; i++)
    keys.push(key(Kind.Inner, hashUnits(form, i, i + INNER, FOLDED)));
  return keys;
}

/** Which pieces have a vector, and its row. */
export class PieceTable {
  readonly #index: HashIndex;

  /** @param keys of the pieces, one a row */
  constructor(keys: Int32Array) {
    this.#index = new HashIndex(keys, Uint32Array.from(keys.keys()));
  }

  /** Rows of the known ones of these pieces. */
  rows(keys: readonly number[]): number[] {
    return keys.map((key) => this.#index.get(key)).filter((row) => row >= 0);
  }
}
