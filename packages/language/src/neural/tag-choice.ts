import type { TagSetData } from '../tag-set.js';

/** Chooses a word's tag: the combination of UPOS, XPOS and FEATS whose three scores sum to most. */
export class TagChoice {
  /** Columns of the three scores of every combination. */
  readonly #columns: Uint16Array;

  /** @param starts first columns of the three heads in a row of scores */
  constructor({ tags }: TagSetData, starts: readonly number[]) {
    this.#columns = Uint16Array.from(tags.flatMap((tag) => tag.map((value, part) => starts[part]! + value)));
  }

  /** The index of the best combination, for the scores of one word that begin at `row`. */
  best(scores: Float32Array, row: number): number {
    const columns = this.#columns;
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < columns.length; c += 3) {
      const score = scores[row + columns[c]!]! + scores[row + columns[c + 1]!]! + scores[row + columns[c + 2]!]!;
      if (score > top) {
        top = score;
        best = c;
      }
    }
    return best / 3;
  }
}
