import { type Example, fit, logOdds, sigmoid, type Weights } from './logistic.js';

/** A probability that was given to a reading by weights fitted on other documents. */
export interface Forecast {
  readonly probability: number;
  readonly right: boolean;
}

/** Weights with what they are worth on documents that they were not fitted on. */
export interface Calibrated {
  readonly weights: Weights;
  readonly ridge: number;
  readonly forecasts: readonly Forecast[];
}

const FOLDS = 10;
const RIDGES = [1, 2, 4, 8, 16, 32];

/**
 * Fits the weights, with the penalty that forecasts best across folds of whole documents, and scales their log-odds
 * so that probabilities are met (Platt 1999); the forecasts come from scales fitted on the other folds.
 */
export function calibrate(examples: readonly Example[]): Calibrated {
  const fold = foldsOf(examples);
  const tried = RIDGES.map((ridge) => ({ ridge, odds: outOfFold(examples, fold, ridge) }));
  const { ridge, odds } = tried.reduce((best, one) =>
    logLoss(one.odds, examples) < logLoss(best.odds, examples) ? one : best,
  );
  const scaled = examples.map((example, i): Example => ({ ...example, features: { bias: 1, odds: odds[i]! } }));
  const scales = Array.from({ length: FOLDS }, (_, k) => scale(scaled.filter((_, i) => fold[i] !== k)));
  const forecasts = scaled.map(({ features, right }, i) => ({
    probability: sigmoid(logOdds(scales[fold[i]!]!, features)),
    right,
  }));
  const platt = scale(scaled);
  const weights = [...fit(examples, ridge)].map(([name, weight]): [string, number] => [
    name,
    weight * (platt.get('odds') ?? 1) + (name === 'bias' ? (platt.get('bias') ?? 0) : 0),
  ]);
  return { weights: new Map(weights), ridge, forecasts };
}

const scale = (examples: readonly Example[]): Weights => fit(examples, 0.01, 1);

/** The fold of each example: documents in the order of a hash of their names, dealt out in turn. */
function foldsOf(examples: readonly Example[]): number[] {
  const documents = [...new Set(examples.map(({ document }) => document))].sort((a, b) => hash(a) - hash(b));
  const place = new Map(documents.map((document, i) => [document, i % FOLDS]));
  return examples.map(({ document }) => place.get(document)!);
}

function outOfFold(examples: readonly Example[], fold: readonly number[], ridge: number): number[] {
  const models = Array.from({ length: FOLDS }, (_, k) =>
    fit(
      examples.filter((_, i) => fold[i] !== k),
      ridge,
    ),
  );
  return examples.map(({ features }, i) => logOdds(models[fold[i]!]!, features));
}

function logLoss(odds: readonly number[], examples: readonly Example[]): number {
  return odds.reduce((sum, o, i) => sum + Math.log1p(Math.exp(examples[i]!.right ? -o : o)), 0);
}

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
