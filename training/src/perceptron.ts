import type { Scorer, WeightRows } from '@rapporteur/language/training';

/** Largest weight that a byte holds; larger ones are cut to it. */
const MAX_WEIGHT = 127;

/**
 * An averaged perceptron over hashed features (Freund & Schapire 1999, Collins 2002). A feature takes
 * room only once it was in an update; its row is a short list of classes, grown by doubling.
 */
export class Perceptron implements Scorer {
  // Slots of the hash table: row number plus one; 0 marks a free slot.
  #slots = new Int32Array(1 << 16);
  #rows = 0;
  #keys = new Int32Array(1 << 15);
  #starts = new Int32Array(1 << 15);
  #lengths = new Uint8Array(1 << 15);
  #rooms = new Uint8Array(1 << 15);
  #updates = new Uint16Array(1 << 15);
  // Entries of all rows.
  #used = 0;
  #classes = new Uint8Array(1 << 17);
  #weights = new Int32Array(1 << 17);
  #totals = new Float64Array(1 << 17);
  #stamps = new Int32Array(1 << 17);
  #steps = 0;

  /** Counts one more example; weights are averaged over examples. */
  step(): void {
    this.#steps++;
  }

  addTo(scores: Int32Array, features: Int32Array, count: number): void {
    const mask = this.#slots.length - 1;
    for (let f = 0; f < count; f++) {
      const key = features[f]!;
      let slot = key & mask;
      let row = this.#slots[slot]!;
      while (row !== 0 && this.#keys[row - 1] !== key) {
        slot = (slot + 1) & mask;
        row = this.#slots[slot]!;
      }
      if (row === 0) continue;
      const start = this.#starts[row - 1]!;
      const end = start + this.#lengths[row - 1]!;
      for (let e = start; e < end; e++) scores[this.#classes[e]!]! += this.#weights[e]!;
    }
  }

  /** Adds `amount` to the weight of a class under every feature. */
  update(features: Int32Array, count: number, label: number, amount: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.#row(features[f]!);
      if (this.#updates[row]! < 0xffff) this.#updates[row]!++;
      const entry = this.#entry(row, label);
      this.#totals[entry]! += this.#weights[entry]! * (this.#steps - this.#stamps[entry]!);
      this.#stamps[entry] = this.#steps;
      this.#weights[entry]! += amount;
    }
  }

  /**
   * Sets all weights to zero, and keeps what they were in the average. Training runs in different orders
   * end in different weights; their average is a better model than each, and costs no more to use.
   */
  restart(): void {
    for (let e = 0; e < this.#used; e++) {
      this.#totals[e]! += this.#weights[e]! * (this.#steps - this.#stamps[e]!);
      this.#stamps[e] = this.#steps;
      this.#weights[e] = 0;
    }
  }

  /** A model of the same weights, averaged, as it would be if training ended now. */
  rows({ minUpdates, scale }: Quantization): WeightRows {
    const lengths: number[] = [];
    const entries: number[] = [];
    const keys: number[] = [];
    const rows = [...Array(this.#rows).keys()].filter((row) => this.#updates[row]! >= minUpdates);
    for (const row of rows.sort((a, b) => (this.#keys[a]! >>> 0) - (this.#keys[b]! >>> 0))) {
      const weights: [label: number, weight: number][] = [];
      for (let e = this.#starts[row]!; e < this.#starts[row]! + this.#lengths[row]!; e++) {
        const total = this.#totals[e]! + this.#weights[e]! * (this.#steps - this.#stamps[e]!);
        const weight = Math.round((total / this.#steps) * scale);
        if (weight !== 0) weights.push([this.#classes[e]!, Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight))]);
      }
      if (weights.length === 0) continue;
      keys.push(this.#keys[row]!);
      lengths.push(weights.length);
      for (const [label, weight] of weights) entries.push((weight << 8) | label);
    }
    return { keys: Int32Array.from(keys), lengths: Uint8Array.from(lengths), entries: Int16Array.from(entries) };
  }

  #row(key: number): number {
    if (this.#rows * 2 > this.#slots.length) this.#growSlots();
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    for (;;) {
      const row = this.#slots[slot]!;
      if (row === 0) break;
      if (this.#keys[row - 1] === key) return row - 1;
      slot = (slot + 1) & mask;
    }
    if (this.#rows === this.#keys.length) this.#growRows();
    const row = this.#rows++;
    this.#slots[slot] = row + 1;
    this.#keys[row] = key;
    return row;
  }

  #entry(row: number, label: number): number {
    const start = this.#starts[row]!;
    const length = this.#lengths[row]!;
    for (let e = start; e < start + length; e++) if (this.#classes[e] === label) return e;
    if (length === this.#rooms[row]) this.#growRow(row);
    const entry = this.#starts[row]! + this.#lengths[row]!++;
    this.#classes[entry] = label;
    this.#stamps[entry] = this.#steps;
    return entry;
  }

  /** Moves a row to the end of the entries, with room for twice as many. */
  #growRow(row: number): void {
    const room = Math.min(255, Math.max(2, this.#rooms[row]! * 2));
    while (this.#used + room > this.#classes.length) {
      this.#classes = grown(this.#classes);
      this.#weights = grown(this.#weights);
      this.#totals = grown(this.#totals);
      this.#stamps = grown(this.#stamps);
    }
    const from = this.#starts[row]!;
    const to = from + this.#lengths[row]!;
    for (const column of [this.#classes, this.#weights, this.#totals, this.#stamps])
      column.copyWithin(this.#used, from, to);
    this.#starts[row] = this.#used;
    this.#rooms[row] = room;
    this.#used += room;
  }

  #growRows(): void {
    this.#keys = grown(this.#keys);
    this.#starts = grown(this.#starts);
    this.#lengths = grown(this.#lengths);
    this.#rooms = grown(this.#rooms);
    this.#updates = grown(this.#updates);
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let row = 0; row < this.#rows; row++) {
      let slot = this.#keys[row]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = row + 1;
    }
  }
}

/** How trained weights become bytes. */
export interface Quantization {
  /** Features that were in fewer updates are left out. */
  readonly minUpdates: number;
  /** Weights are multiplied by this and rounded. */
  readonly scale: number;
}

type Growable = Uint8Array | Uint16Array | Int32Array | Float64Array;

function grown<T extends Growable>(array: T): T {
  const bigger = new (array.constructor as new (length: number) => T)(array.length * 2);
  bigger.set(array);
  return bigger;
}
