import {
  contentPlaces,
  cueFeatures,
  cueWordKey,
  endFeatures,
  FeatureList,
  furtherQuotes,
  holeOf,
  isPassive,
  moreFeatures,
  noSourceFeatures,
  pairFeatures,
  placeOf,
  sourceEndFeatures,
  sourceEnds,
  sourceFeatures,
  sourceHeads,
  sourceStart,
  startFeatures,
  stretchesOf,
  type Words,
} from '@rapporteur/coder/training';
import type { Span } from '@rapporteur/report';
import type { Article } from './article.js';
import { agreement, type GoldAttribution, highest, type Offsets, wordsIn } from './gold.js';
import type { Choice } from './log-linear.js';

/** Every question of the model, with the choices that teach it. */
export interface Choices {
  readonly cue: Choice[];
  readonly source: Choice[];
  readonly sourceEnd: Choice[];
  readonly content: Choice[];
  readonly more: Choice[];
}

const list = new FeatureList();

function features(ask: (list: FeatureList) => void): Int32Array {
  list.clear();
  ask(list);
  return list.copy();
}

/** A content that no pair of places comes nearer to than this teaches nothing. */
const REACHED = 0.3;
/** Pairs that come this near to the best one are as right. */
const AS_GOOD = 0.95;

const yesOrNo = (block: Int32Array, yes: boolean): Choice => ({
  blocks: [block],
  candidates: [[0], []],
  target: yes ? [1, 0] : [0, 1],
});

/** Adds what an article teaches. */
export function addChoices(article: Article, cueWords: ReadonlySet<number>, choices: Choices): void {
  const heads = article.cues.map((words) => cueHead(article, words, cueWords));
  addCues(article, cueWords, new Set(heads), choices);
  for (const [i, attribution] of article.attributions.entries()) {
    const cue = heads[i] ?? highest(article.doc, article.cues[i]!);
    if (cue === undefined) continue;
    const source = addSource(article, attribution, cue, choices);
    addContent(article, attribution, cue, source, choices);
  }
}

/** The word of a cue that the model is to find: the highest of those that it looks at. */
function cueHead({ doc }: Article, words: readonly number[], cueWords: ReadonlySet<number>): number | undefined {
  return highest(
    doc,
    words.filter((word) => cueWords.has(cueWordKey(doc, word))),
  );
}

/** What stands inside a content is not annotated, and teaches nothing of what is no cue. */
function addCues(article: Article, cueWords: ReadonlySet<number>, heads: ReadonlySet<number | undefined>, to: Choices) {
  const { context, doc, cues, said } = article;
  const cueParts = new Set(cues.flat());
  for (let word = 0; word < doc.length; word++) {
    if (!cueWords.has(cueWordKey(doc, word))) continue;
    const yes = heads.has(word);
    if (!yes && (said[word] === 1 || cueParts.has(word))) continue;
    to.cue.push(
      yesOrNo(
        features((out) => cueFeatures(context, word, out)),
        yes,
      ),
    );
  }
}

function addSource(article: Article, { source }: GoldAttribution, cue: number, to: Choices): Words | undefined {
  const { context, doc } = article;
  const words = wordsIn(doc, source);
  const heads = sourceHeads(doc, cue);
  const head =
    words.length === 0
      ? undefined
      : (highest(
          doc,
          words.filter((w) => heads.includes(w)),
        ) ?? -1);
  const lent = context.predicates.find(cue, 'subj')?.word ?? -1;
  if (head !== -1) {
    const blocks = [
      features((out) => noSourceFeatures(context, cue, isPassive(doc, cue), lent, out)),
      ...heads.map((word) => features((out) => sourceFeatures(context, cue, word, lent, out))),
    ];
    to.source.push({
      blocks,
      candidates: blocks.map((_, i) => [i]),
      target: blocks.map((_, i) => (i === (head === undefined ? 0 : heads.indexOf(head) + 1) ? 1 : 0)),
    });
  }
  if (head !== undefined && head >= 0) {
    const start = doc.start(sourceStart(context, head, cue));
    const ends = sourceEnds(context, head, cue);
    const right = ends.map(({ last }) => agreement([[start, doc.end(last)]], source));
    const best = right.indexOf(Math.max(...right));
    if (ends.length > 1) {
      to.sourceEnd.push({
        blocks: ends.map((end) => features((out) => sourceEndFeatures(context, cue, head, end, out))),
        candidates: ends.map((_, i) => [i]),
        target: ends.map((_, i) => (i === best ? 1 : 0)),
      });
    }
  }
  return words.length === 0 ? undefined : { first: words[0]!, last: words.at(-1)! };
}

const offsets = (spans: readonly Span[]): Offsets[] => spans.map(({ start, end }) => [start, end]);

function addContent(
  { context }: Article,
  { content }: GoldAttribution,
  cue: number,
  source: Words | undefined,
  to: Choices,
): void {
  const hole = holeOf(context.doc, cue, source);
  const { starts, ends } = contentPlaces(context, hole);
  const passive = isPassive(context.doc, cue);
  const begins = starts.map((word) => placeOf(context, word, hole, true));
  const stops = ends.map((word) => placeOf(context, word, hole, false));
  const blocks = [
    ...begins.map((place) => features((out) => startFeatures(context, place, hole, out))),
    ...stops.map((place) => features((out) => endFeatures(context, place, hole, out))),
  ];
  const pairs: { words: Words; parts: number[]; alone: number; withMore: number; more: Span[] }[] = [];
  for (const [s, start] of begins.entries()) {
    for (const [e, end] of stops.entries()) {
      const words = { first: start.word, last: end.word };
      const spans = words.last < words.first ? [] : stretchesOf(context, words, hole);
      if (spans.length === 0) continue;
      const more = furtherQuotes(context, words, hole);
      blocks.push(features((out) => pairFeatures(context, start, end, hole, passive, out)));
      pairs.push({
        words,
        parts: [s, starts.length + e, blocks.length - 1],
        alone: agreement(offsets(spans), content),
        withMore: more.length === 0 ? 0 : agreement(offsets([...spans, ...more]), content),
        more,
      });
    }
  }
  const values = pairs.map(({ alone, withMore }) => Math.max(alone, withMore));
  const best = Math.max(...values);
  if (!(best >= REACHED)) return;
  const right = values.map((value) => (value >= best * AS_GOOD ? 1 : 0) as number);
  const all = right.reduce((a, b) => a + b, 0);
  to.content.push({
    blocks,
    candidates: pairs.map(({ parts }) => parts),
    target: right.map((value) => value / all),
  });
  const { words, alone, withMore, more } = pairs[values.indexOf(best)]!;
  if (more.length > 0)
    to.more.push(
      yesOrNo(
        features((out) => moreFeatures(context, words, hole, more.length, out)),
        withMore > alone,
      ),
    );
}
