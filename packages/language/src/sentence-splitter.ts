import type { Doc } from './doc.js';
import { LineBreaks } from './line-breaks.js';
import { MAX_SPLITTER_FEATURES, OpenSentence, splitterFeatures } from './splitter-features.js';
import { datelineLength, endsInAbbreviation } from './splitter-rules.js';
import type { Stage } from './stage.js';
import type { Scorer } from './weights.js';
import { WordForms } from './word-forms.js';

/** Longest sentence, in words: what is longer (tables, lists, word salad) is cut, so that time stays linear. */
export const MAX_SENTENCE = 400;

/** Called in training at every gap that is a choice; returns whether a sentence ends there. */
export type SplitObserver = (word: number, features: Int32Array, count: number, score: number) => boolean;

/**
 * Finds where sentences end: always at an empty line, never within a token, and else by a linear model
 * of the words around the gap.
 */
export class SentenceSplitter {
  readonly #forms = new WordForms();
  readonly #features = new Int32Array(MAX_SPLITTER_FEATURES);
  readonly #scores = new Int32Array(1);

  constructor(readonly scorer: Scorer) {}

  /** Index of the first word of every sentence, and the number of words. */
  split(doc: Doc, observe?: SplitObserver): Uint32Array {
    const starts = [0];
    const breaks = new LineBreaks(doc.text);
    for (let from = 0; from < doc.length; ) {
      let to = from + 1;
      while (to < doc.length && to - from < BLOCK && !breaks.isParagraph(doc.end(to - 1), doc.start(to))) to++;
      this.#splitBlock(doc, from, to, breaks, starts, observe);
      const cut = to < doc.length && to - from === BLOCK && starts.at(-1)! > from;
      // A block that was cut may end within a sentence: that one is read again with what follows it.
      if (!cut) starts.push(to);
      from = cut ? starts.at(-1)! : to;
    }
    return Uint32Array.from(starts);
  }

  #splitBlock(doc: Doc, from: number, to: number, breaks: LineBreaks, starts: number[], observe?: SplitObserver): void {
    this.#forms.read(doc, from, to);
    const open = new OpenSentence();
    const dateline = observe ? 0 : datelineLength(doc, from, to);
    for (let word = from; word + 1 < to; word++) {
      open.read(doc, word);
      if (doc.columns.continues[word + 1] === 1) continue;
      const end = doc.end(word);
      const next = doc.start(word + 1);
      const ends =
        word - from + 1 === dateline ||
        breaks.isLineBreak(end, next) ||
        open.length >= MAX_SENTENCE ||
        (word - from >= dateline && this.#endsAfter(doc, word, word - from, next > end ? 1 : 0, open, observe));
      if (ends) {
        starts.push(word + 1);
        open.restart();
      }
    }
  }

  #endsAfter(doc: Doc, word: number, i: number, space: number, open: OpenSentence, observe?: SplitObserver): boolean {
    const count = splitterFeatures(this.#forms, i, space, open, this.#features);
    this.#scores[0] = 0;
    this.scorer.addTo(this.#scores, this.#features, count);
    const score = this.#scores[0]!;
    if (observe) return observe(word, this.#features, count, score);
    return score > 0 || (space === 1 && endsInAbbreviation(doc, word));
  }
}

/** Words looked at together at most, where a text has no empty lines; far more than one sentence. */
const BLOCK = 20_000;

/** The sentence splitter as a stage of the analysis. */
export function splitStage(splitter: SentenceSplitter): Stage {
  return {
    name: 'split-sentences',
    requires: ['start', 'end', 'continues'],
    provides: ['sentenceStart'],
    run: (doc) => doc.with({ sentenceStart: splitter.split(doc) }),
  };
}
