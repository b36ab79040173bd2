import { HashIndex } from '../hash-index.js';
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

/** A network of one hidden layer that over sparse features that scores links (after Clark & Manning 2016, much smaller). */
export class LinkScorer {
  readonly width: number;
  /** Numbers of a row. */
  readonly stride: number;
  readonly #index: HashIndex;

  constructor(readonly data: LinkScorerData) {
    this.width = data.width;
    this.stride = data.width + 1;
    this.#index = new HashIndex(data.keys, Uint32Array.from(data.keys.keys()));
  }

  /** Puts the places of the features' rows for their hashes; features without a row are dropped. */
  find(features: Features): void {
    const { values, count } = features;
    let kept = 0;
    for (let f = 0; f < count; f++) {
      const row = this.#index.get(values[f]!);
      if (row >= 0) values[kept++] = row * this.stride;
    }
    features.count = kept;
  }

  /** Adds the rows that were found to `sum`. */
  addTo(sum: Float32Array, { values, count }: Features): void {
    const { stride } = this;
    const { table } = this.data;
    for (let f = 0; f < count; f++) {
      const row = values[f]!;
      for (let i = 0; i < stride; i++) sum[i]! += table[row + i]!;
    }
  }

  /** The score of summed features. @param head 0 for a pair, 1 for a new entity */
  score(sum: Float32Array, head: number): number {
    const { width } = this;
    const { output, bias, scale } = this.data;
    const offset = head * width;
    let score = sum[width]! * scale;
    for (let i = 0; i < width; i++) {
      const unit = sum[i]! * scale + bias[offset + i]!;
      if (unit > 0) score += unit * output[offset + i]!;
    }
    return score;
  }
}
