import { type ModelFile, type PackedRows, type Scorer, unpackRows, Weights } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { isPassive } from '../../predicate/passive.js';
import { contentPlaces, type Hole, holeOf, stretchesOf, type Words } from './content-candidates.js';
import { endFeatures, moreFeatures, pairFeatures, placeOf, startFeatures } from './content-features.js';
import type { AttributionContext } from './context.js';
import { cueFeatures } from './cue-features.js';
import { cueKeyOf } from './cue-words.js';
import { FeatureList } from './feature-list.js';
import { sourceEnds, sourceHeads, sourceStart } from './source-candidates.js';
import { noSourceFeatures, sourceEndFeatures, sourceFeatures } from './source-features.js';

/** An attribution that the model reads out of a text. */
export interface LearnedFinding {
  readonly cue: number;
  /** The word that heads the source, and the source's words. */
  readonly source: { readonly head: number; readonly words: Words } | undefined;
  /** In text order; never empty. */
  readonly contents: readonly Span[];
  /** How sure it is that the word is a cue: what it scores. */
  readonly score: number;
}

/** What the model was trained to: weights of all its questions, and the words that may be cues. */
export interface AttributionModelData {
  readonly rows: PackedRows;
  readonly cueWords: Int32Array;
  /** A word is a cue if its score is above this. */
  readonly threshold: number;
}

/**
 * A log-linear model of who says what: is this word a cue, which word of the sentence heads its source,
 * where does that end, where does the content begin and end, and do later quotations go on with it.
 */
export class AttributionModel {
  readonly #weights: Scorer;
  readonly #cueWords: ReadonlySet<number>;
  readonly #threshold: number;
  readonly #list = new FeatureList();
  readonly #score = new Int32Array(1);

  constructor(weights: Scorer, cueWords: ReadonlySet<number>, threshold: number) {
    this.#weights = weights;
    this.#cueWords = cueWords;
    this.#threshold = threshold;
  }

  static read(file: ModelFile): AttributionModel {
    const rows: PackedRows = {
      gaps: file.get('gaps'),
      lengths: file.get('lengths'),
      labels: file.get('labels'),
      small: file.get('small'),
      large: file.get('large'),
    };
    const { threshold } = file.get<{ threshold: number }>('settings');
    return new AttributionModel(new Weights(unpackRows(rows)), new Set(file.get<Int32Array>('cueWords')), threshold);
  }

  /** All attributions of a document, in the order of their cues. */
  find(context: AttributionContext): LearnedFinding[] {
    const found: LearnedFinding[] = [];
    for (let word = 0; word < context.doc.length; word++) {
      if (!this.#cueWords.has(cueKeyOf(context.lemma[word]!, context.kind[word]!))) continue;
      const score = this.#ask((list) => cueFeatures(context, word, list));
      if (score <= this.#threshold) continue;
      const source = this.#source(context, word);
      const contents = this.#contents(context, word, source?.words);
      if (contents.length > 0) found.push({ cue: word, source, contents, score });
    }
    return found;
  }

  #source(context: AttributionContext, cue: number): LearnedFinding['source'] {
    const { doc, predicates } = context;
    const lent = predicates.find(cue, 'subj')?.word ?? -1;
    let head = -1;
    let best = this.#ask((list) => noSourceFeatures(context, cue, isPassive(doc, cue), lent, list));
    for (const word of sourceHeads(doc, cue)) {
      const score = this.#ask((list) => sourceFeatures(context, cue, word, lent, list));
      if (score > best) [best, head] = [score, word];
    }
    if (head < 0) return undefined;
    let last = head;
    best = Number.NEGATIVE_INFINITY;
    for (const end of sourceEnds(context, head, cue)) {
      const score = this.#ask((list) => sourceEndFeatures(context, cue, head, end, list));
      if (score > best) [best, last] = [score, end.last];
    }
    return { head, words: { first: sourceStart(context, head, cue), last } };
  }

  #contents(context: AttributionContext, cue: number, source: Words | undefined): Span[] {
    const hole = holeOf(context.doc, cue, source);
    const { starts, ends } = contentPlaces(context, hole);
    const passive = isPassive(context.doc, cue);
    const begins = starts.map((word) => placeOf(context, word, hole, true));
    const stops = ends.map((word) => placeOf(context, word, hole, false));
    const startScores = begins.map((place) => this.#ask((list) => startFeatures(context, place, hole, list)));
    const endScores = stops.map((place) => this.#ask((list) => endFeatures(context, place, hole, list)));
    let best = Number.NEGATIVE_INFINITY;
    let words: Words | undefined;
    const likelyStops = likeliest(endScores);
    for (const s of likeliest(startScores)) {
      const start = begins[s]!;
      for (const e of likelyStops) {
        const end = stops[e]!;
        if (end.word < start.word) continue;
        const both = this.#ask((list) => pairFeatures(context, start, end, hole, passive, list));
        const score = startScores[s]! + endScores[e]! + both;
        const pair = { first: start.word, last: end.word };
        if (score > best && stretchesOf(context, pair, hole).length > 0) [best, words] = [score, pair];
      }
    }
    if (words === undefined) return [];
    return [...stretchesOf(context, words, hole), ...this.#more(context, words, hole)];
  }

  /** Quotations after a content that go on with it. */
  #more(context: AttributionContext, words: Words, hole: Hole): Span[] {
    const more = furtherQuotes(context, words, hole);
    if (more.length === 0) return [];
    return this.#ask((list) => moreFeatures(context, words, hole, more.length, list)) > 0 ? more : [];
  }

  #ask(question: (list: FeatureList) => void): number {
    this.#list.clear();
    question(this.#list);
    this.#score[0] = 0;
    this.#weights.addTo(this.#score, this.#list.keys, this.#list.count);
    return this.#score[0]!;
  }
}

/** The quotations behind a content that the rules of direct speech give to its cue. */
export function furtherQuotes({ doc, speeches }: AttributionContext, { last }: Words, { cue }: Hole): Span[] {
  const end = doc.end(Math.max(last, cue));
  return (speeches.get(cue) ?? []).filter(({ quote }) => quote.start >= end).map(({ quote }) => quote);
}

/** Of the places of a border, so many are tried with those of the other: a further one is hardly ever the best. */
const LIKELY = 5;

/** The places of the highest scores, in the order of the places. */
function likeliest(scores: readonly number[]): number[] {
  const order = scores.map((_, place) => place);
  if (scores.length <= LIKELY) return order;
  return order
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, LIKELY)
    .sort((a, b) => a - b);
}
