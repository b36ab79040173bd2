import type { Forecast } from './calibrate.js';

/** The forecasts whose probability lies in one band. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly readings: number;
  /** Mean probability that was given. */
  readonly said: number;
  /** Share that was right. */
  readonly right: number;
}

/** How well probabilities are met, and how well they tell right from wrong. */
export interface Reliability {
  readonly readings: number;
  /** Share right of all. */
  readonly right: number;
  /** Mean squared distance of probability and outcome (Brier 1950); lower is better. */
  readonly brier: number;
  /** The same when every reading gets the share of right ones. */
  readonly brierOfConstant: number;
  /** Expected calibration error: mean distance of what was said and what was right, by band (Naeini et al. 2015). */
  readonly calibrationError: number;
  /** Chance that a right reading has a higher probability than a wrong one. */
  readonly auc: number;
  readonly bands: readonly Band[];
  /** At each least confidence: the share of readings kept, and the share right among them. */
  readonly thresholds: readonly { readonly least: number; readonly kept: number; readonly right: number }[];
}

const BANDS = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

export function reliability(forecasts: readonly Forecast[]): Reliability {
  const share = (some: readonly Forecast[]) => mean(some.map(({ right }) => (right ? 1 : 0)));
  const base = share(forecasts);
  const brier = (p: (f: Forecast) => number) => mean(forecasts.map((f) => (p(f) - (f.right ? 1 : 0)) ** 2));
  const bands = BANDS.slice(1).flatMap((to, i) => {
    const from = BANDS[i]!;
    const inside = forecasts.filter(({ probability: p }) => p >= from && (p < to || to === 1));
    if (inside.length === 0) return [];
    return { from, to, readings: inside.length, said: mean(inside.map((f) => f.probability)), right: share(inside) };
  });
  const distance = bands.reduce((sum, { readings, said, right }) => sum + readings * Math.abs(said - right), 0);
  return {
    readings: forecasts.length,
    right: base,
    brier: brier(({ probability }) => probability),
    brierOfConstant: brier(() => base),
    calibrationError: forecasts.length === 0 ? 0 : distance / forecasts.length,
    auc: auc(forecasts),
    bands,
    thresholds: THRESHOLDS.map((least) => {
      const kept = forecasts.filter(({ probability }) => probability >= least);
      return { least, kept: forecasts.length === 0 ? 0 : kept.length / forecasts.length, right: share(kept) };
    }),
  };
}

function auc(forecasts: readonly Forecast[]): number {
  const right = forecasts.filter((f) => f.right);
  const wrong = forecasts.filter((f) => !f.right);
  let won = 0;
  for (const r of right)
    for (const w of wrong) won += r.probability > w.probability ? 1 : r.probability === w.probability ? 0.5 : 0;
  return won / (right.length * wrong.length);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
