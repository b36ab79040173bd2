import type { WeightRows } from './weight-rows.js';

/** Bits of a slot's second number that hold the row's length; the rest is where the row begins. */
const LENGTH_BITS = 8;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
/** In place of a length: the row is a dense one, and the rest its number. */
const DENSE = LENGTH_MASK;
/** A row that has a weight for one class in so many is kept dense, which is faster to add. */
const DENSE_SHARE = 6;
/** Added to the weights of dense rows, so that two lie in one number as unsigned halves. */
const BIAS = 128;
/** Numbers of a dense row that are added in one turn of the loop: a third faster than one by one. */
const UNROLLED = 4;
/** Most features that can be scored together: as many biased weights fit into half a number. */
const MAX_FEATURES = 256;

/** A linear model over hashed features, as a hash table by open addressing. */
export class Weights implements Scorer {
  /** Two numbers a slot: the key, and `start << 8 | length`; a length of 0 marks a free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #entries: Int16Array;
  /** Dense rows, each of `#stride` numbers: the biased weights of an even class, and of the odd one above it. */
  readonly #dense: Int32Array;
  readonly #stride: number;
  /** The rows found for the features at hand, and the sums of the dense ones. */
  readonly #found = new Int32Array(MAX_FEATURES);
  readonly #sums: Int32Array;

  constructor({ keys, lengths, entries }: WeightRows) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    this.#entries = entries;
    const classes = entries.reduce((most, entry) => Math.max(most, (entry & 0xff) + 1), 0);
    this.#stride = Math.ceil(classes / 2 / UNROLLED) * UNROLLED;
    this.#sums = new Int32Array(this.#stride);
    const isDense = (length: number): boolean => length * DENSE_SHARE >= classes && length > 1;
    this.#dense = new Int32Array(lengths.reduce((n, length) => n + (isDense(length) ? 1 : 0), 0) * this.#stride);
    let start = 0;
    let dense = 0;
    for (let row = 0; row < keys.length; row++) {
      const length = lengths[row]!;
      if (isDense(length)) {
        this.#fillDense(dense, start, length);
        this.#insert(keys[row]!, (dense++ << LENGTH_BITS) | DENSE);
      } else this.#insert(keys[row]!, (start << LENGTH_BITS) | length);
      start += length;
    }
  }

  /** Adds to `scores` (one a class) the rows of the first `count` of `features`. */
  addTo(scores: Int32Array, features: Int32Array, count: number): void {
    const slots = this.#slots;
    const entries = this.#entries;
    const found = this.#found;
    const mask = this.#mask;
    // First all rows are found, then all are added: the processor then waits for many places of memory
    // at once instead of for one after the other.
    let rows = 0;
    for (let f = 0; f < count; f++) {
      const key = features[f]!;
      let slot = (key & mask) << 1;
      let packed = slots[slot + 1]!;
      while (packed !== 0 && slots[slot] !== key) {
        slot = (slot + 2) & (mask << 1);
        packed = slots[slot + 1]!;
      }
      found[rows] = packed;
      rows += packed === 0 ? 0 : 1;
    }
    let denseRows = 0;
    for (let r = 0; r < rows; r++) {
      const packed = found[r]!;
      const start = packed >>> LENGTH_BITS;
      const length = packed & LENGTH_MASK;
      if (length === DENSE) {
        this.#addDense(start);
        denseRows++;
        continue;
      }
      for (let e = start; e < start + length; e++) {
        const entry = entries[e]!;
        scores[entry & 0xff]! += entry >> 8;
      }
    }
    if (denseRows > 0) this.#takeSums(scores, denseRows * BIAS);
  }

  #addDense(row: number): void {
    const stride = this.#stride;
    const dense = this.#dense;
    const sums = this.#sums;
    const start = row * stride;
    for (let i = 0; i < stride; i += UNROLLED) {
      const at = start + i;
      sums[i] = sums[i]! + dense[at]!;
      sums[i + 1] = sums[i + 1]! + dense[at + 1]!;
      sums[i + 2] = sums[i + 2]! + dense[at + 2]!;
      sums[i + 3] = sums[i + 3]! + dense[at + 3]!;
    }
  }

  /** Moves the sums of dense rows to the scores, less their bias. */
  #takeSums(scores: Int32Array, bias: number): void {
    const sums = this.#sums;
    const classes = Math.min(scores.length, 2 * sums.length);
    for (let label = 0; label < classes; label++) {
      const sum = sums[label >> 1]!;
      scores[label]! += (label & 1 ? sum >>> 16 : sum & 0xffff) - bias;
    }
    sums.fill(0);
  }

  #fillDense(row: number, start: number, length: number): void {
    const at = row * this.#stride;
    this.#dense.fill((BIAS << 16) | BIAS, at, at + this.#stride);
    for (let e = start; e < start + length; e++) {
      const entry = this.#entries[e]!;
      const label = entry & 0xff;
      this.#dense[at + (label >> 1)]! += label & 1 ? (entry >> 8) << 16 : entry >> 8;
    }
  }

  #insert(key: number, packed: number): void {
    let slot = key & this.#mask;
    while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = key;
    this.#slots[slot * 2 + 1] = packed;
  }
}

/** Anything that scores classes from features: the trained weights, or a model in training. */
export interface Scorer {
  addTo(scores: Int32Array, features: Int32Array, count: number): void;
}
