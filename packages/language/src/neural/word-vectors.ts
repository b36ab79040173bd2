import { EXACT, hashUnits } from '../hash.js';
import { HashIndex } from '../hash-index.js';

/** Pretrained vectors as they lie in a file: signed bytes, times one scale. */
export interface VectorData {
  /** `vectorKey`s of the words, one a row. */
  readonly keys: Int32Array;
  /** Rows of `width` numbers. */
  readonly values: Int8Array;
  readonly width: number;
  readonly scale: number;
}

/** The key of a word's vector: upper and lower case are one, typographic marks are typewriter ones. */
export function vectorKey(form: string): number {
  const plain = form
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„]|''/g, '"')
    .replace(/[–—]/g, '--');
  return hashUnits(plain, 0, plain.length, EXACT);
}

/** Finds the vectors of words. */
export class WordVectors {
  readonly #index: HashIndex;

  constructor(readonly data: VectorData) {
    this.#index = new HashIndex(
      data.keys,
      data.keys.map((_, row) => row),
    );
  }

  /** The row of a word's vector, or -1. */
  row(form: string): number {
    return this.#index.get(vectorKey(form));
  }
}
