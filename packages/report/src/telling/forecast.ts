import type { Forecast } from '../forecast.js';
import type { Modality } from '../modality.js';
import type { Report } from '../report.js';
import { inTime, onCondition } from './conditions.js';
import { framed } from './framed.js';
import { holder, words } from './named.js';
import { type Part, say } from './part.js';

/** A forecast is made although what it tells lies ahead, is only possible, or depends on something. */
const MADE: readonly Modality[] = ['actual', 'planned', 'predicted', 'possible', 'conditional'];

const DENIES = /\b(no|not|never|nobody|nothing|neither|nor|cannot|unlikely|without)\b|n[’']t\b/i;

/** 'The author foretold, if “talks fail”: “more attacks” (“likely”, 55 to 80%), by 2011-04-24.' */
export function tellForecast(report: Report, forecast: Forecast): Part[] {
  const { polarity, horizon } = forecast;
  const outcome = words(report, forecast.outcome);
  const what = say`${outcome} (${sureness(report, forecast)})${inTime(horizon)}`;
  const condition = onCondition(report, forecast.condition?.span);
  // The words of the outcome may hold the negation themselves.
  const denies = polarity === 'negative' && !DENIES.test(outcome.text);
  const notToBe = condition.length > 0 ? ', that this will not be' : ' that this will not be';
  return framed(report, forecast, {
    clause: say`${holder(report, forecast.holder)} foretold${condition}${denies ? notToBe : undefined}: ${what}`,
    noun: say`${outcome}${condition}${inTime(horizon)}`,
    ...{ made: MADE, eitherWay: true, own: true },
  });
}

/** "“likely”, 55 to 80%" */
function sureness(report: Report, { hedge, probability: { low, high } }: Forecast): Part[] {
  const percent = (share: number) => Math.round(100 * share);
  const range = percent(low) === percent(high) ? `${percent(high)}%` : `${percent(low)} to ${percent(high)}%`;
  return hedge === undefined ? say`${range}` : say`${words(report, hedge)}, ${range}`;
}
