import { ArcHybrid } from './arc-hybrid.js';
import type { Doc } from './doc.js';
import { guideFeatures } from './guide-features.js';
import { MAX_PARSE_FEATURES, parseFeatures } from './parse-features.js';
import { type Direction, SentenceWords } from './sentence-words.js';
import type { Stage } from './stage.js';
import type { Scorer } from './weights.js';

/** The parser's classes: SHIFT is 0, then LEFT with each of its relations, then RIGHT with each of its. */
export interface TransitionSet {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Called in training before every transition that is a choice; returns the class to go on with. */
export type ParseObserver = (
  state: ArcHybrid,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  best: number,
) => number;

/** The class of the relation that the root's one dependent bears; no transition is scored for it. */
const ROOT_LABEL = 255;

const READ = ['start', 'end', 'sentenceStart', 'upos', 'xpos', 'feats', 'lemma'] as const;

/**
 * A greedy transition-based dependency parser with a linear model. It reads a sentence forwards or
 * backwards; a guided one also reads the tree that the document has already, and betters it (stacking:
 * Nivre & McDonald 2008).
 */
export class Parser {
  readonly state = new ArcHybrid();
  readonly classes: number;
  readonly firstRight: number;
  readonly #features = new Int32Array(MAX_PARSE_FEATURES);
  readonly #scores: Int32Array;
  readonly #words: SentenceWords;

  constructor(
    readonly transitions: TransitionSet,
    readonly scorer: Scorer,
    readonly direction: Direction = 'forwards',
    readonly guided = false,
  ) {
    this.#words = new SentenceWords(direction, guided);
    this.firstRight = 1 + transitions.left.length;
    this.classes = this.firstRight + transitions.right.length;
    this.#scores = new Int32Array(this.classes);
  }

  /** Parses the words `from` to `to`, one sentence, into `state.head` and `state.label`. */
  parseSentence(doc: Doc, from: number, to: number, observe?: ParseObserver): void {
    const { state } = this;
    this.#words.read(doc, from, to);
    state.start(to - from);
    while (!state.done) {
      if (state.buffer === state.length && state.height === 1) state.left(ROOT_LABEL);
      else if (state.height === 0) state.shift();
      else {
        let count = parseFeatures(state, this.#words, this.#features);
        if (this.guided) count = guideFeatures(state, this.#words, this.#features, count);
        this.#scores.fill(0);
        this.scorer.addTo(this.#scores, this.#features, count);
        const best = this.#best();
        this.#apply(observe ? observe(state, this.#features, count, this.#scores, best) : best);
      }
    }
  }

  /** The head of a word of the sentence parsed last, from its first word; -1 for the root. */
  head(word: number): number {
    const { length, head } = this.state;
    const backwards = this.direction === 'backwards';
    const governor = head[backwards ? length - 1 - word : word]!;
    if (governor === length) return -1;
    return backwards ? length - 1 - governor : governor;
  }

  /** The class of the relation of a word of the sentence parsed last. */
  label(word: number): number {
    const { length, label } = this.state;
    return label[this.direction === 'backwards' ? length - 1 - word : word]!;
  }

  /** The relation of a class. */
  relation(label: number): string {
    if (label === ROOT_LABEL) return 'root';
    return label < this.firstRight
      ? this.transitions.left[label - 1]!
      : this.transitions.right[label - this.firstRight]!;
  }

  #best(): number {
    const { state, firstRight } = this;
    const scores = this.#scores;
    const from = state.mayShift ? 0 : state.mayLeft ? 1 : firstRight;
    const to = state.mayRight ? this.classes : firstRight;
    let best = from;
    for (let c = from + 1; c < to; c++) if (scores[c]! > scores[best]!) best = c;
    return best;
  }

  #apply(transition: number): void {
    if (transition === 0) this.state.shift();
    else if (transition < this.firstRight) this.state.left(transition);
    else this.state.right(transition);
  }
}

/** The parser as a stage of the analysis. */
export function parseStage(parser: Parser): Stage {
  return {
    name: parser.direction === 'backwards' ? 'parse-backwards' : 'parse',
    requires: [...READ, ...(parser.guided ? (['head', 'deprel'] as const) : [])],
    provides: ['head', 'deprel'],
    run: (doc) => {
      const head = new Int32Array(doc.length);
      const deprel = new Uint32Array(doc.length);
      const ids = Array.from({ length: ROOT_LABEL + 1 }, (_, label) =>
        label === ROOT_LABEL || (label > 0 && label < parser.classes) ? doc.strings.id(parser.relation(label)) : 0,
      );
      for (let s = 0; s < doc.sentenceCount; s++) {
        const { start, end } = doc.sentence(s);
        parser.parseSentence(doc, start, end);
        for (let i = 0; i < end - start; i++) {
          head[start + i] = parser.head(i) < 0 ? -1 : start + parser.head(i);
          deprel[start + i] = ids[parser.label(i)]!;
        }
      }
      return doc.with({ head, deprel });
    },
  };
}
