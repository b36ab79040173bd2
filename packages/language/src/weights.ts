/**
 * The weights of a linear model over hashed features, read-only: feature hash -> a sparse row of
 * (class, weight). Both weight and class are bytes, packed as `weight << 8 | class` in one Int16.
 */
export interface WeightRows {
  /** Feature hashes, one a row. */
  readonly keys: Int32Array;
  /** Number of entries of every row. */
  readonly lengths: Uint8Array;
  /** The rows' entries, one row after the other: `weight << 8 | class`. */
  readonly entries: Int16Array;
}

/** Bits of a slot's second number that hold the row's length; the rest is where the row begins. */
const LENGTH_BITS = 8;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** Most features that can be scored together. */
const MAX_FEATURES = 256;

/** A hash table over weight rows, by open addressing. */
export class Weights {
  /** Two numbers a slot: the key, and `start << 8 | length`; a length of 0 marks a free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #entries: Int16Array;
  /** The rows found for the features at hand. */
  readonly #found = new Int32Array(MAX_FEATURES);

  constructor({ keys, lengths, entries }: WeightRows) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    this.#entries = entries;
    let start = 0;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = key & this.#mask;
      while ((this.#slots[slot * 2 + 1]! & LENGTH_MASK) !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = key;
      this.#slots[slot * 2 + 1] = (start << LENGTH_BITS) | lengths[row]!;
      start += lengths[row]!;
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
    for (let r = 0; r < rows; r++) {
      const packed = found[r]!;
      const start = packed >>> LENGTH_BITS;
      const end = start + (packed & LENGTH_MASK);
      for (let e = start; e < end; e++) {
        const entry = entries[e]!;
        scores[entry & 0xff]! += entry >> 8;
      }
    }
  }
}

/** Anything that scores classes from features: the trained weights, or a model in training. */
export interface Scorer {
  addTo(scores: Int32Array, features: Int32Array, count: number): void;
}
