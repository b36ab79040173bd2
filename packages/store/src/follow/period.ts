import type { PloverType } from '@rapporteur/report';
import { addDays, daysBetween } from '../day.js';
import type { Told } from './told.js';

/** From when on something is to happen, and by when, where that is said. */
export interface Period {
  /** The day on which it was foretold. */
  readonly told: string;
  /** The first day that is spoken of, where that is later. */
  readonly from?: string;
  readonly until?: string;
}

/** What is done again and again. */
export const REPEATED: ReadonlySet<PloverType> = new Set([
  'ASSAULT',
  'CONSULT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
]);

/** For how many days a forecast without an end is taken to look ahead: to what is done often, and to the rest. */
const OFTEN = 60;
const SELDOM = 365;

/** Where an event lies: `unsure` where its date or the words of the period are too vague to say. */
export type Placing = 'before' | 'in time' | 'late' | 'unsure';

/**
 * Where a later event lies in the period. A day that is only the day of publication is the latest that it can be; that
 * it is no earlier than the forecast is taken from its being news then, unless it had been told before (`known`).
 */
export function placing(period: Period, { date, type }: Told, known: boolean): Placing {
  if (!date) return 'unsure';
  if (date.end < period.told) return 'before';
  // Where no end was named, a deed of much later is another one.
  const reach = REPEATED.has(type) ? OFTEN : SELDOM;
  if (period.until === undefined && date.end > addDays(period.told, reach)) return 'unsure';
  if (date.basis === 'document') {
    if (known || date.end === period.told) return 'unsure';
    return period.until === undefined || date.end <= period.until ? 'in time' : 'unsure';
  }
  if (date.start < period.told) return 'unsure';
  if (period.from !== undefined && date.end < addDays(period.from, -slack(period))) return 'unsure';
  if (period.until === undefined || date.end <= period.until) return 'in time';
  return date.start > addDays(period.until, slack(period)) ? 'late' : 'unsure';
}

/** Days by which words of time are not taken at their word: 'within days' and an event on the eighth. */
export function slack({ told, until }: Period): number {
  return until === undefined ? 0 : Math.max(1, Math.ceil(daysBetween(told, until) / 4));
}
