import type { FollowedForecast } from './followed-forecasts.js';
import { FEWEST, type ForecastScore, type Scored, scoreForecasts } from './score.js';

/** Whose forecasts are counted together. */
export const SCORED_BY = {
  holder: 'who made the forecast; all who have no name are one group',
  outlet: 'the outlet, for what it foretells in its own voice',
} as const;
export type ScoredBy = keyof typeof SCORED_BY;

/** Scores of holders or outlets; none for those with fewer than `min` resolved. */
export function scoresBy(forecasts: readonly FollowedForecast[], by: ScoredBy, min = FEWEST): ForecastScore[] {
  const scored = forecasts.flatMap((forecast): Scored[] => {
    const whose = by === 'holder' ? holder(forecast) : outlet(forecast);
    return whose ? [{ ...whose, outcome: forecast.state.outcome, probability: forecast.probability }] : [];
  });
  return scoreForecasts(scored, min);
}

type Whose = Pick<Scored, 'key' | 'name'>;

function holder({ holder, named, author, outlet, document }: FollowedForecast): Whose {
  if (holder.id === 'author') {
    const name = author === undefined || author === outlet ? (outlet ?? document) : `${author}${outletOf(outlet)}`;
    return { key: `author ${name}`, name };
  }
  return named ? { key: `actor ${holder.id}`, name: holder.name } : { key: 'unnamed', name: 'holders without a name' };
}

function outlet({ holder, outlet, document }: FollowedForecast): Whose | undefined {
  if (holder.id !== 'author') return undefined;
  return { key: outlet ?? document, name: outlet ?? document };
}

function outletOf(outlet: string | undefined): string {
  return outlet === undefined ? '' : ` (${outlet})`;
}
