/** Hash -> small non-negative number, by open addressing; fixed once built. */
export class HashIndex {
  /** Two numbers a slot: the key, and the value plus one; 0 marks a free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(keys: Int32Array, values: ArrayLike<number>) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    for (let i = 0; i < keys.length; i++) {
      let slot = keys[i]! & this.#mask;
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = keys[i]!;
      this.#slots[slot * 2 + 1] = values[i]! + 1;
    }
  }

  /** The value of a key, or -1. */
  get(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const value = this.#slots[slot * 2 + 1]!;
      if (value === 0) return -1;
      if (this.#slots[slot * 2] === key) return value - 1;
      slot = (slot + 1) & this.#mask;
    }
  }
}
