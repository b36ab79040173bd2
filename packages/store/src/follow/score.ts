import type { ForecastOutcome } from './forecast-outcome.js';

/** What a score is counted from. */
export interface Scored {
  readonly outcome: ForecastOutcome;
  readonly probability: { readonly low: number; readonly high: number };
  /** Whose it is counted for. */
  readonly key: string;
  readonly name: string;
}

/** How good somebody's forecasts were. Only settled ones count: neither void nor open. */
export interface ForecastScore {
  readonly key: string;
  readonly name: string;
  /** Forecasts that came true or did not. */
  readonly resolved: number;
  readonly happened: number;
  /** Those void or open, which do not count. */
  readonly unsettled: number;
  /** Share of the resolved that came true. Left out where there are too few. */
  readonly hitRate?: number;
  /** Mean squared distance between the probability given and what came: 0 perfect, 0.25 a coin, 1 always wrong. */
  readonly brier?: number;
}

/** Fewer resolved forecasts than this say nothing about who made them. */
export const FEWEST = 5;

/**
 * Scores by key, most resolved first; rate and Brier score only for those with at least `min` resolved. The probability
 * is the middle of the range that the words of certainty stand for.
 */
export function scoreForecasts(forecasts: readonly Scored[], min = FEWEST): ForecastScore[] {
  const groups = new Map<string, Scored[]>();
  for (const forecast of forecasts) {
    const group = groups.get(forecast.key);
    if (group) group.push(forecast);
    else groups.set(forecast.key, [forecast]);
  }
  return [...groups.values()]
    .map((group) => score(group, min))
    .sort((a, b) => b.resolved - a.resolved || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1));
}

function score(group: readonly Scored[], min: number): ForecastScore {
  const resolved = group.filter(({ outcome }) => outcome === 'happened' || outcome === 'did not happen');
  const happened = resolved.filter(({ outcome }) => outcome === 'happened').length;
  const { key, name } = group[0]!;
  const counts = { key, name, resolved: resolved.length, happened, unsettled: group.length - resolved.length };
  if (resolved.length === 0 || resolved.length < min) return counts;
  const brier = resolved.reduce((sum, one) => sum + distance(one), 0) / resolved.length;
  return { ...counts, hitRate: happened / resolved.length, brier };
}

function distance({ outcome, probability: { low, high } }: Scored): number {
  return ((low + high) / 2 - (outcome === 'happened' ? 1 : 0)) ** 2;
}
