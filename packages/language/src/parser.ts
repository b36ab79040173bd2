import { ArcHybrid } from './arc-hybrid.js';
import type { Doc } from './doc.js';
import { EXACT, FOLDED, hashUnits, mix } from './hash.js';
import { MAX_PARSE_FEATURES, parseFeatures } from './parse-features.js';
import type { Stage } from './stage.js';
import type { Strings } from './strings.js';
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

/** A greedy transition-based dependency parser with a linear model. */
export class Parser {
  readonly state = new ArcHybrid();
  readonly classes: number;
  readonly firstRight: number;
  readonly #features = new Int32Array(MAX_PARSE_FEATURES);
  readonly #scores: Int32Array;
  readonly #words = new SentenceWords();

  constructor(
    readonly transitions: TransitionSet,
    readonly scorer: Scorer,
  ) {
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
        const count = parseFeatures(state, this.#words, this.#features);
        this.#scores.fill(0);
        this.scorer.addTo(this.#scores, this.#features, count);
        const best = this.#best();
        this.#apply(observe ? observe(state, this.#features, count, this.#scores, best) : best);
      }
    }
  }

  /** The relation of a class that `state.label` holds. */
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
    name: 'parse',
    requires: ['start', 'end', 'sentenceStart', 'upos', 'xpos', 'feats', 'lemma'],
    provides: ['head', 'deprel'],
    run: (doc) => {
      const head = new Int32Array(doc.length);
      const deprel = new Uint32Array(doc.length);
      const { state } = parser;
      for (let s = 0; s < doc.sentenceCount; s++) {
        const { start, end } = doc.sentence(s);
        parser.parseSentence(doc, start, end);
        for (let i = 0; i < end - start; i++) {
          head[start + i] = state.head[i] === state.length ? -1 : start + state.head[i]!;
          deprel[start + i] = doc.strings.id(parser.relation(state.label[i]!));
        }
      }
      return doc.with({ head, deprel });
    },
  };
}

/** The words of one sentence as the parser's features see them. Reused from sentence to sentence. */
class SentenceWords {
  folded = new Int32Array(0);
  lemma = new Int32Array(0);
  tag = new Int32Array(0);
  feats = new Int32Array(0);
  /** Hashes of a document's strings by their ids, as far as they were asked for. */
  #hashes: (number | undefined)[] = [];
  #strings: Strings | undefined;

  read(doc: Doc, from: number, to: number): void {
    const length = to - from;
    if (this.folded.length < length + 2) {
      const room = (length + 2) * 2;
      this.folded = new Int32Array(room);
      this.lemma = new Int32Array(room);
      this.tag = new Int32Array(room);
      this.feats = new Int32Array(room);
    }
    if (this.#strings !== doc.strings) {
      this.#strings = doc.strings;
      this.#hashes = [];
    }
    const { upos, xpos, feats, lemma } = doc.columns;
    for (let i = 0; i < length; i++) {
      const word = from + i;
      this.folded[i] = hashUnits(doc.text, doc.start(word), doc.end(word), FOLDED);
      this.tag[i] = mix(this.#hash(upos![word]!), this.#hash(xpos![word]!));
      this.feats[i] = this.#hash(feats![word]!);
      this.lemma[i] = this.#hash(lemma![word]!);
    }
    // The root, and "no word".
    for (let i = 0; i < 2; i++) {
      for (const column of [this.folded, this.lemma, this.tag, this.feats]) column[length + i] = -1 - i;
    }
  }

  #hash(id: number): number {
    const known = this.#hashes[id];
    if (known !== undefined) return known;
    const value = this.#strings!.get(id);
    const hash = hashUnits(value, 0, value.length, EXACT);
    this.#hashes[id] = hash;
    return hash;
  }
}
