import { FactualityModel, type FactualityWeights } from '@rapporteur/coder/training';
import type { Example } from './examples.js';

/** How well values follow the annotators'. */
export interface FactualityScores {
  readonly predicates: number;
  /** Pearson's correlation. */
  readonly pearson: number;
  /** Mean absolute error, in steps of the scale from -3 to 3. */
  readonly mae: number;
  /** Mean F1 of happened (1 and above), not (-1 and below), uncertain (between). */
  readonly macroF1: number;
}

export function scoreFactuality(weights: FactualityWeights, examples: readonly Example[]): FactualityScores {
  const model = new FactualityModel(weights);
  return compare(
    examples.map(({ value }) => value),
    examples.map(({ features }) => model.valueOf(features)),
  );
}

/** @param gold and found: values of the same predicates, in the same order */
export function compare(gold: readonly number[], found: readonly number[]): FactualityScores {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [goldMean, foundMean] = [mean(gold), mean(found)];
  const spread = (a: readonly number[], aMean: number, b: readonly number[], bMean: number): number =>
    mean(a.map((value, i) => (value - aMean) * (b[i]! - bMean)));
  const variance = spread(gold, goldMean, gold, goldMean) * spread(found, foundMean, found, foundMean);
  const f1 = [1, 0, -1].map((name) => {
    const right = gold.filter((value, i) => classOf(value) === name && classOf(found[i]!) === name).length;
    const named = [...gold, ...found].filter((value) => classOf(value) === name).length;
    return named === 0 ? 0 : (2 * right) / named;
  });
  const rounded = (value: number): number => Math.round(1000 * value) / 1000;
  return {
    predicates: gold.length,
    pearson: rounded(spread(gold, goldMean, found, foundMean) / Math.sqrt(variance)),
    mae: rounded(mean(gold.map((value, i) => Math.abs(value - found[i]!)))),
    macroF1: rounded(mean(f1)),
  };
}

function classOf(value: number): number {
  return value >= 1 ? 1 : value <= -1 ? -1 : 0;
}
