import { civilDate } from './calendar.js';
import type { Context } from './context.js';
import type { Interval } from './interval.js';

/** Years searched on either side: a 29 February may be eight away, a weekday of a date eleven. */
const REACH = 11;

/**
 * Gives a date without a year the one it must mean: the year of an earlier date that lends it, else the
 * last before the reference day where the tense is past, the first after it where it is future, else the
 * nearest. `make` gives the interval of a year, or undefined where it has none (29 February).
 */
export function inSomeYear(context: Context, make: (year: number) => Interval | undefined): Interval | undefined {
  const { reference, direction } = context;
  const lent = context.lender === undefined ? undefined : lentBy(context.lender, make);
  // "the sanctions of July 2014 expire on July 31" looks ahead, whatever year was named.
  const ahead = direction === 'present' ? 'future' : direction;
  if (lent !== undefined && (reference === undefined || agrees(lent, reference, ahead))) return lent;
  if (reference === undefined) return undefined;
  let best: Interval | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const now = civilDate(reference).year;
  for (let away = 0; away <= REACH; away++) {
    // What is sure to be further than the best is not looked at.
    if (best !== undefined && away > 1 && bestDistance < (away - 1) * 365) break;
    for (const candidate of away === 0 ? [now] : [now - away, now + away]) {
      const interval = make(candidate);
      if (interval === undefined || !agrees(interval, reference, direction)) continue;
      const distance = distanceTo(interval, reference);
      if (distance < bestDistance) {
        best = interval;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** More days than this before a date just told, and the next year is meant: "in December 2010 ... by January". */
const HALF_YEAR = 183;

function lentBy(lender: Interval, make: (year: number) => Interval | undefined): Interval | undefined {
  const { year } = civilDate(lender.from);
  const same = make(year);
  return same !== undefined && same.to < lender.from - HALF_YEAR ? make(year + 1) : same;
}

function agrees(interval: Interval, reference: number, direction: string): boolean {
  if (direction === 'past') return interval.from <= reference;
  if (direction === 'future') return interval.to >= reference;
  return true;
}

function distanceTo(interval: Interval, day: number): number {
  if (day < interval.from) return interval.from - day;
  return day > interval.to ? day - interval.to : 0;
}
