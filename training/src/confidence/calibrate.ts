import { type Example, fit, logOdds, sigmoid, type Weights } from './logistic.js';

/** A probability that was given to a reading by weights fitted on other documents. */
export interface Forecast {
  readonly probability: number;
  readonly right: boolean;
}

/** Weights, and what they are worth on documents that they were not fitted on. */
export interface Calibrated {
  readonly weights: Weights;
  readonly ridge: number;
  /** The probability of a reading by the weights that were fitted without its document's fold. */
  readonly probabilityOf: (reading: Omit<Example, 'right'>) => number;
}

const FOLDS = 10;
const RIDGES = [1, 2, 4, 8, 16, 32];

/**
 * Fits the weights, with the penalty that forecasts best across folds of whole documents, and scales their log-odds
 * so that probabilities are met (Platt 1999); a fold's own scale comes from the log-odds of the other folds.
 */
export function calibrate(examples: readonly Example[]): Calibrated {
  const tried = RIDGES.map((ridge) => ({ ridge, models: modelsOf(examples, ridge) }));
  const { ridge, models } = tried.reduce((best, one) =>
    logLoss(one.models, examples) < logLoss(best.models, examples) ? one : best,
  );
  const scaled = examples.map(({ document, features, right }): Example => {
    return { document, features: { bias: 1, odds: logOdds(models[foldOf(document)]!, features) }, right };
  });
  const scales = models.map((_, k) => scale(scaled.filter(({ document }) => foldOf(document) !== k)));
  const whole = scale(scaled);
  const weights = [...fit(examples, ridge)].map(([name, weight]): [string, number] => [
    name,
    weight * (whole.get('odds') ?? 1) + (name === 'bias' ? (whole.get('bias') ?? 0) : 0),
  ]);
  return {
    weights: new Map(weights),
    ridge,
    probabilityOf: ({ document, features }) => {
      const k = foldOf(document);
      return sigmoid(logOdds(scales[k]!, { bias: 1, odds: logOdds(models[k]!, features) }));
    },
  };
}

/** What the calibrated weights forecast of readings, whether these were in the fit or not. */
export function forecasts({ probabilityOf }: Calibrated, examples: readonly Example[]): Forecast[] {
  return examples.map((example) => ({ probability: probabilityOf(example), right: example.right }));
}

const scale = (examples: readonly Example[]): Weights => fit(examples, 0.01, 1);

/** For each fold, weights fitted without it. */
function modelsOf(examples: readonly Example[], ridge: number): Weights[] {
  return Array.from({ length: FOLDS }, (_, k) => {
    const others = examples.filter(({ document }) => foldOf(document) !== k);
    return fit(others, ridge);
  });
}

function logLoss(models: readonly Weights[], examples: readonly Example[]): number {
  return examples.reduce((sum, { document, features, right }) => {
    const odds = logOdds(models[foldOf(document)]!, features);
    return sum + Math.log1p(Math.exp(right ? -odds : odds));
  }, 0);
}

/** The fold of a document, by a hash of its name (FNV-1a). */
function foldOf(document: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < document.length; i++) h = Math.imul(h ^ document.charCodeAt(i), 0x01000193);
  return (h >>> 0) % FOLDS;
}
