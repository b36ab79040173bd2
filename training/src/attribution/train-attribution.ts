import { AttributionModel } from '@rapporteur/coder/training';
import { type WeightRows, Weights } from '@rapporteur/language';
import { Random } from '../random.js';
import { type Article, cueWordsOf } from './article.js';
import { addChoices, type Choices } from './choices.js';
import { type Choice, LogLinear, type Recipe, rowsOf } from './log-linear.js';

const RECIPE: Recipe = { epochs: 8, rate: 0.03, decay: 0.001, minCount: 2 };
/** Weights are multiplied by this and rounded to bytes. */
const SCALE = 24;
const SEED = 1;

/** What was learned; a threshold makes it a model. */
export interface Trained {
  readonly rows: WeightRows;
  readonly cueWords: Int32Array;
}

/** Learns all questions of the model from annotated articles; the same articles give the same weights. */
export function trainAttribution(articles: readonly Article[], log: (line: string) => void): Trained {
  const cueWords = cueWordsOf(articles);
  const known = new Set(cueWords);
  const choices: Choices = { cue: [], source: [], sourceEnd: [], content: [], more: [] };
  for (const article of articles) addChoices(article, known, choices);
  const entries: [number, number][] = [];
  for (const [name, list] of Object.entries(choices) as [string, Choice[]][]) {
    const learned = new LogLinear(list, RECIPE, new Random(SEED)).entries(SCALE);
    log(`${name}: ${list.length} choices, ${learned.length} weights`);
    for (const entry of learned) entries.push(entry);
  }
  return { rows: rowsOf(entries), cueWords };
}

export function modelOf({ rows, cueWords }: Trained, threshold: number): AttributionModel {
  return new AttributionModel(new Weights(rows), new Set(cueWords), threshold);
}
