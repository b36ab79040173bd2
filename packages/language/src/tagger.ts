import type { Doc } from './doc.js';
import type { Stage } from './stage.js';
import type { TagDictionary } from './tag-dictionary.js';
import { MAX_TAG_FEATURES, TagContext, TagHistory, tagFeatures } from './tag-features.js';
import type { TagSet } from './tag-set.js';
import type { Scorer } from './weights.js';
import { PADDING, WordForms } from './word-forms.js';

/** Called in training at every word, before the tagger goes on with its own choice. */
export type TagObserver = (
  word: number,
  features: Int32Array,
  count: number,
  chosen: number,
  scores: Int32Array,
) => void;

/** A greedy tagger, left to right: UPOS, XPOS and FEATS at once, by a linear model. */
export class Tagger {
  readonly #context = new TagContext(new WordForms());
  readonly #features = new Int32Array(MAX_TAG_FEATURES);
  readonly #history = new TagHistory();
  readonly #scores: Int32Array;
  #tags = new Uint16Array(64);

  constructor(
    readonly tagSet: TagSet,
    readonly dictionary: TagDictionary,
    readonly scorer: Scorer,
  ) {
    this.#scores = new Int32Array(tagSet.classes);
  }

  /** The tags of the words `from` to `to`, one sentence. Valid until the next call. */
  tagSentence(doc: Doc, from: number, to: number, observe?: TagObserver): Uint16Array {
    const { tagSet, dictionary } = this;
    const { forms } = this.#context;
    const length = to - from;
    if (this.#tags.length < length) this.#tags = new Uint16Array(length * 2);
    forms.read(doc, from, to);
    this.#context.read(dictionary);
    const history = this.#history;
    history.restart();
    for (let i = 0; i < length; i++) {
      const count = tagFeatures(this.#context, i, history, this.#features);
      this.#scores.fill(0);
      this.scorer.addTo(this.#scores, this.#features, count);
      const tag = this.#best(dictionary.candidates(forms.folded[PADDING + i]!));
      observe?.(from + i, this.#features, count, tag, this.#scores);
      this.#tags[i] = tag;
      history.push(tag, tagSet.pair[tag]!, tagSet.kind[tag]!, forms.folded[PADDING + i]!);
    }
    return this.#tags;
  }

  #best(candidates: Uint16Array): number {
    const { uposClass, xposClass, featsClass } = this.tagSet;
    const scores = this.#scores;
    let best = candidates[0]!;
    let bestScore = -Infinity;
    for (let c = 0; c < candidates.length; c++) {
      const tag = candidates[c]!;
      const score = scores[uposClass[tag]!]! + scores[xposClass[tag]!]! + scores[featsClass[tag]!]!;
      if (score > bestScore) {
        bestScore = score;
        best = tag;
      }
    }
    return best;
  }
}

/** The tagger as a stage of the analysis. */
export function tagStage(tagger: Tagger): Stage {
  return {
    name: 'tag',
    requires: ['start', 'end', 'sentenceStart'],
    provides: ['upos', 'xpos', 'feats'],
    run: (doc) => {
      const { data } = tagger.tagSet;
      const ids = data.tags.map(([u, x, f]) =>
        [data.upos[u]!, data.xpos[x]!, data.feats[f]!].map((s) => doc.strings.id(s)),
      );
      const upos = new Uint32Array(doc.length);
      const xpos = new Uint32Array(doc.length);
      const feats = new Uint32Array(doc.length);
      for (let s = 0; s < doc.sentenceCount; s++) {
        const { start, end } = doc.sentence(s);
        const tags = tagger.tagSentence(doc, start, end);
        for (let word = start; word < end; word++) {
          const id = ids[tags[word - start]!]!;
          upos[word] = id[0]!;
          xpos[word] = id[1]!;
          feats[word] = id[2]!;
        }
      }
      return doc.with({ upos, xpos, feats });
    },
  };
}
