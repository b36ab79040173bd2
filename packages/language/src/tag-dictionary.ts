import { mix } from './hash.js';
import { HashIndex } from './hash-index.js';

/** Sets of tags by word. A set lists tags by falling frequency. */
export interface TagDictionaryData {
  /** Folded hashes of words, and exact ones (mixed with `EXACT_SEED`), with the index of their set. */
  readonly keys: Int32Array;
  readonly sets: Uint16Array;
  /** The sets; `closed` when the word was seen often enough that no other tag is considered. */
  readonly tagSets: readonly { readonly tags: readonly number[]; readonly closed: boolean }[];
  /** The tags of open word classes: considered for every word that is not closed. */
  readonly open: readonly number[];
}

/** Keeps "Bush" apart from "bush" in the one index. */
export const EXACT_SEED = 77;

/** Which tags a word may have, after the training data. */
export class TagDictionary {
  readonly #index: HashIndex;
  /** Tags to consider, by set; the last entry is for unknown words. */
  readonly #candidates: readonly Uint16Array[];
  /** What a set says as a feature: a hash of its frequent tags' pairs. The last entry: unknown. */
  readonly #ambiguity: Int32Array;
  readonly #unknown: number;

  constructor(data: TagDictionaryData, pair: Int32Array) {
    this.#index = new HashIndex(data.keys, data.sets);
    this.#unknown = data.tagSets.length;
    const all = [...data.tagSets, { tags: [], closed: false }];
    this.#candidates = all.map(({ tags, closed }) =>
      Uint16Array.from(closed ? tags : new Set([...tags, ...data.open])),
    );
    this.#ambiguity = Int32Array.from(all, ({ tags }) =>
      [...new Set(tags.map((tag) => pair[tag]!))].slice(0, 4).reduce(mix, 5),
    );
  }

  /** Tags to consider for a word, by its folded hash. */
  candidates(folded: number): Uint16Array {
    const set = this.#index.get(folded);
    return this.#candidates[set < 0 ? this.#unknown : set]!;
  }

  /** The word's tags as a feature, by its folded hash, or by its exact one mixed with `EXACT_SEED`. */
  ambiguity(key: number): number {
    const set = this.#index.get(key);
    return this.#ambiguity[set < 0 ? this.#unknown : set]!;
  }
}
