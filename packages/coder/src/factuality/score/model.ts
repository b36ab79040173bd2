import { HashIndex, type ModelFile } from '@rapporteur/language';
import type { Standings } from '../standings.js';
import { featuresOf } from './features.js';
import type { FactualityScorer } from './scorer.js';

/** Slope of the rectifier below zero. */
export const SLOPE = 0.05;

/** What was learned: a layer of hidden units over the sum of the features' vectors, and one value from them. */
export interface FactualityWeights {
  /** The features' keys, one a row. */
  readonly keys: Int32Array;
  /** Rows of one signed byte a unit. */
  readonly vectors: Int8Array;
  /** What a step of a unit's bytes is worth, and its bias. */
  readonly worth: Float32Array;
  readonly bias: Float32Array;
  /** What each unit adds to the value, and last the value's bias. */
  readonly output: Float32Array;
}

/** The value of a word from the sum of its features' vectors. Sums are of integers: the same on every machine. */
export class FactualityModel implements FactualityScorer {
  readonly #index: HashIndex;
  readonly #sums: Int32Array;

  constructor(private readonly weights: FactualityWeights) {
    this.#index = new HashIndex(weights.keys, Uint32Array.from(weights.keys.keys()));
    this.#sums = new Int32Array(weights.bias.length);
  }

  static read(file: ModelFile): FactualityModel {
    return new FactualityModel({
      keys: file.get('keys'),
      vectors: file.get('vectors'),
      worth: file.get('worth'),
      bias: file.get('bias'),
      output: file.get('output'),
    });
  }

  score(standings: Standings, word: number): number {
    return this.valueOf(featuresOf(standings, word));
  }

  /** The value of a word with these features, -3 to 3; unknown ones say nothing. */
  valueOf(features: Iterable<number>): number {
    const { vectors, worth, bias, output } = this.weights;
    const sums = this.#sums.fill(0);
    const units = sums.length;
    for (const key of features) {
      const row = this.#index.get(key) * units;
      if (row < 0) continue;
      for (let unit = 0; unit < units; unit++) sums[unit]! += vectors[row + unit]!;
    }
    let value = output[units]!;
    for (let unit = 0; unit < units; unit++) {
      const input = bias[unit]! + worth[unit]! * sums[unit]!;
      value += output[unit]! * (input > 0 ? input : SLOPE * input);
    }
    return Math.max(-3, Math.min(3, value));
  }
}
