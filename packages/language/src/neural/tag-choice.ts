import type { TagSetData } from '../tag-set.js';

/** Combinations that share UPOS and XPOS: their two columns, and from which combination to which they go. */
interface Pair {
  readonly upos: number;
  readonly xpos: number;
  readonly from: number;
  readonly to: number;
}

/** Chooses a word's tag: the combination of UPOS, XPOS and FEATS whose three scores sum to most. */
export class TagChoice {
  readonly #pairs: readonly Pair[];
  /** Of every combination, by pair: the column of its features, and its index in the tag set. */
  readonly #columns: Uint16Array;
  readonly #tags: Uint16Array;
  /** The columns of features: from, and to but not including. */
  readonly #feats: readonly [number, number];

  /** @param starts first columns of the three heads in a row of scores */
  constructor({ tags, feats }: TagSetData, starts: readonly number[]) {
    const order = [...tags.keys()].sort((a, b) => tags[a]![0] - tags[b]![0] || tags[a]![1] - tags[b]![1] || a - b);
    const pairs: Pair[] = [];
    for (const [at, tag] of order.entries()) {
      const [upos, xpos] = [starts[0]! + tags[tag]![0], starts[1]! + tags[tag]![1]];
      const last = pairs.at(-1);
      if (last !== undefined && last.upos === upos && last.xpos === xpos)
        pairs[pairs.length - 1] = { ...last, to: at + 1 };
      else pairs.push({ upos, xpos, from: at, to: at + 1 });
    }
    this.#pairs = pairs;
    this.#columns = Uint16Array.from(order, (tag) => starts[2]! + tags[tag]![2]);
    this.#tags = Uint16Array.from(order);
    this.#feats = [starts[2]!, starts[2]! + feats.length];
  }

  /** The index of the best combination, for the scores of one word that begin at `row`. */
  best(scores: Float32Array, row: number): number {
    // No combination of a pair is better than the pair with the best features of all: few pairs are looked into.
    let bestFeats = Number.NEGATIVE_INFINITY;
    const [from, to] = this.#feats;
    for (let c = row + from; c < row + to; c++) if (scores[c]! > bestFeats) bestFeats = scores[c]!;
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (const pair of this.#pairs) {
      const sum = scores[row + pair.upos]! + scores[row + pair.xpos]!;
      if (sum + bestFeats <= top) continue;
      for (let at = pair.from; at < pair.to; at++) {
        const score = sum + scores[row + this.#columns[at]!]!;
        if (score > top) {
          top = score;
          best = at;
        }
      }
    }
    return this.#tags[best]!;
  }
}
