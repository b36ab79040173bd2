import { HashIndex } from '../hash-index.js';
import { type Address, Kernels } from '../neural/kernels.js';
import type { Features } from './features.js';

/** The weights of the scorer: features summed into hidden units, and what those count. */
export interface LinkScorerData {
  /** Units of the hidden layer. */
  readonly width: number;
  /** Hashes of the features that have a row in the table, in the order of the rows. */
  readonly keys: Int32Array;
  /** One row a feature, `width + 1` numbers: for each unit, and for the score itself. */
  readonly table: Float32Array | Int8Array;
  /** What the numbers of the table are to be multiplied by. */
  readonly scale: number;
  /** Weights of the units of a pair, then of a new entity. */
  readonly output: Float32Array;
  readonly bias: Float32Array;
}

/** Features of one thing at most; and sums of mentions that are kept at once. */
const MAX_FEATURES = 128;
/** No antecedent is looked at that is further back than a part of a document has candidates. */
const MAX_SUMS = 1 << 15;

/**
 * A network of one hidden layer over sparse features that scores links (after Clark & Manning 2016, much smaller).
 * Sums are kept in the kernels' memory, and known by their address.
 */
export class LinkScorer {
  readonly width: number;
  /** Numbers of a row: the units, the score itself, and zeros up to a multiple of four. */
  readonly stride: number;
  /** The weights, which training changes in place: rows of `stride`, and as in the data. */
  readonly table: Float32Array;
  readonly output: Float32Array;
  readonly bias: Float32Array;
  readonly #kernels = new Kernels();
  readonly #index: HashIndex;
  readonly #at: Readonly<Record<'table' | 'output' | 'bias' | 'rows' | 'sums', Address>>;
  readonly #rows: Int32Array;

  /** @param data of a width that is a multiple of four */
  constructor(readonly data: LinkScorerData) {
    const { width, keys, scale } = data;
    this.width = width;
    this.stride = width + 4;
    this.#index = new HashIndex(keys, Uint32Array.from(keys.keys()));
    const kernels = this.#kernels;
    this.#at = {
      table: kernels.words(keys.length * this.stride),
      output: kernels.put(data.output),
      bias: kernels.put(data.bias),
      rows: kernels.words(MAX_FEATURES),
      sums: kernels.words(MAX_SUMS * this.stride),
    };
    // No more is asked of this memory, so that views on it stay.
    this.table = kernels.floats(this.#at.table, keys.length * this.stride).fill(0);
    this.output = kernels.floats(this.#at.output, data.output.length);
    this.bias = kernels.floats(this.#at.bias, data.bias.length);
    this.#rows = kernels.integers(this.#at.rows, MAX_FEATURES);
    for (let row = 0; row < keys.length; row++) {
      for (let i = 0; i <= width; i++) {
        this.table[row * this.stride + i] = data.table[row * (width + 1) + i]! * scale;
      }
    }
  }

  /** The weights without the zeros that fill up rows: as they are in the data. */
  compact(table: Float32Array): Float32Array {
    return table.filter((_, i) => i % this.stride <= this.width);
  }

  /** Puts the rows of features in place of their hashes; features without a row are dropped. */
  find(features: Features): void {
    const { values, count } = features;
    let kept = 0;
    for (let f = 0; f < count; f++) {
      const row = this.#index.get(values[f]!);
      if (row >= 0) values[kept++] = row;
    }
    features.count = kept;
  }

  /** Where a sum is kept. */
  place(number: number): Address {
    return this.#at.sums + 4 * (number % MAX_SUMS) * this.stride;
  }

  /** A kept sum, to be read. */
  sumAt(place: Address): Float32Array {
    return this.#kernels.floats(place, this.stride);
  }

  /** Keeps what the rows that were found add up to, with other sums. */
  sum(place: Address, { values, count }: Features, a = 0, b = 0): Address {
    const rows = this.#rows;
    for (let f = 0; f < count; f++) rows[f] = values[f]!;
    this.#kernels.run.sumRows(place, a, b, this.#at.table, this.#at.rows, count, this.stride);
    return place;
  }

  /** The score of summed features. @param head 0 for a pair, 1 for a new entity */
  score(sum: Address, head: number): number {
    const offset = 4 * head * this.width;
    return this.#kernels.run.scoreUnits(sum, this.#at.bias + offset, this.#at.output + offset, this.width);
  }
}
