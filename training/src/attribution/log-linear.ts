import type { WeightRows } from '@rapporteur/language';
import type { Random } from '../random.js';

/**
 * One choice to be learned from. Candidates share blocks of features, so that what many have in common
 * is kept once; a candidate without blocks scores 0.
 */
export interface Choice {
  readonly blocks: readonly Int32Array[];
  /** Of each candidate, its blocks. */
  readonly candidates: readonly (readonly number[])[];
  /** Of each candidate, how right it is; they sum up to one. */
  readonly target: readonly number[];
}

export interface Recipe {
  readonly epochs: number;
  readonly rate: number;
  /** Weight decay: the share of a weight that each of its updates takes off. */
  readonly decay: number;
  /** Features in fewer choices are left out. */
  readonly minCount: number;
}

/** Largest weight that a byte holds; larger ones are cut to it. */
const MAX_WEIGHT = 127;

/** A log-linear model over hashed features, trained with AdaGrad (Duchi, Hazan and Singer 2011). */
export class LogLinear {
  readonly #ids = new Map<number, number>();
  readonly #weights: Float32Array;

  constructor(choices: readonly Choice[], { epochs, rate, decay, minCount }: Recipe, random: Random) {
    const counts = new Map<number, number>();
    for (const { blocks } of choices) {
      for (const block of blocks) for (const key of block) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) if (count >= minCount) this.#ids.set(key, this.#ids.size);
    this.#weights = new Float32Array(this.#ids.size);
    const squares = new Float32Array(this.#ids.size).fill(1e-6);
    const ready = choices.map((choice) => ({ ...choice, blocks: choice.blocks.map((block) => this.#known(block)) }));
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const choice of random.shuffle(ready)) this.#learn(choice, rate, decay, squares);
    }
  }

  #known(block: Int32Array): Int32Array {
    const ids: number[] = [];
    for (const key of block) {
      const id = this.#ids.get(key);
      if (id !== undefined) ids.push(id);
    }
    return Int32Array.from(ids);
  }

  #learn({ blocks, candidates, target }: Choice, rate: number, decay: number, squares: Float32Array): void {
    const weights = this.#weights;
    const scores = blocks.map((block) => {
      let sum = 0;
      for (const id of block) sum += weights[id]!;
      return sum;
    });
    const totals = candidates.map((parts) => parts.reduce((sum, part) => sum + scores[part]!, 0));
    const most = Math.max(...totals);
    const shares = totals.map((total) => Math.exp(total - most));
    const all = shares.reduce((a, b) => a + b, 0);
    const errors = new Float64Array(blocks.length);
    for (const [c, parts] of candidates.entries()) {
      const error = shares[c]! / all - target[c]!;
      for (const part of parts) errors[part]! += error;
    }
    for (const [b, block] of blocks.entries()) {
      const error = errors[b]!;
      if (Math.abs(error) < 1e-4) continue;
      for (const id of block) {
        const gradient = error + decay * weights[id]!;
        squares[id]! += gradient * gradient;
        weights[id]! -= (rate * gradient) / Math.sqrt(squares[id]!);
      }
    }
  }

  score(block: Int32Array): number {
    let sum = 0;
    for (const key of block) sum += this.#weights[this.#ids.get(key) ?? -1] ?? 0;
    return sum;
  }

  /** The weights as bytes: multiplied by `scale` and rounded; those that round to nothing are left out. */
  entries(scale: number): [key: number, weight: number][] {
    const found: [number, number][] = [];
    for (const [key, id] of this.#ids) {
      const weight = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(this.#weights[id]! * scale)));
      if (weight !== 0) found.push([key, weight]);
    }
    return found;
  }
}

/** Weights of several models, whose features differ, as the rows of one. */
export function rowsOf(entries: readonly (readonly [key: number, weight: number])[]): WeightRows {
  const sorted = [...entries].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0));
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    lengths: new Uint8Array(sorted.length).fill(1),
    entries: Int16Array.from(sorted, ([, weight]) => weight << 8),
  };
}
