import { type DatePrecision, NO_DAY } from '../doc.js';
import { addMonths, civilDate, dayNumber, isDate, mondayOf } from './calendar.js';

/** A stretch of days, first and last included; `NO_DAY` where a side is open. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly precision: DatePrecision;
}

export function days(from: number, to: number, precision: DatePrecision = 'day'): Interval {
  return { from, to, precision };
}

/** One day, or undefined where the month has no such day. */
export function dateInterval(year: number, month: number, day: number): Interval | undefined {
  if (!isDate(year, month, day)) return undefined;
  const number = dayNumber(year, month, day);
  return days(number, number);
}

/** Whole months from one, counted on past the end of the year. */
export function monthsInterval(
  year: number,
  month: number,
  count: number,
  precision: DatePrecision = 'month',
): Interval {
  return days(dayNumber(year, month, 1), dayNumber(year, month + count, 0), precision);
}

/** Whole years from one. */
export function yearsInterval(year: number, count = 1, precision: DatePrecision = 'year'): Interval {
  return monthsInterval(year, 1, count * 12, precision);
}

/** The tenth's years: 1990 gives 1990 to 1999. */
export function decadeInterval(year: number): Interval {
  return yearsInterval(Math.floor(year / 10) * 10, 10, 'decade');
}

/** The 20th century is 1901 to 2000. */
export function centuryInterval(century: number): Interval {
  return yearsInterval((century - 1) * 100 + 1, 100, 'century');
}

/** Quarter 1 to 4. */
export function quarterInterval(year: number, quarter: number): Interval {
  return monthsInterval(year, quarter * 3 - 2, 3, 'quarter');
}

/** Half 1 or 2. */
export function halfInterval(year: number, half: number): Interval {
  return monthsInterval(year, half * 6 - 5, 6, 'half');
}

/** Monday to Sunday. */
export function weekInterval(day: number): Interval {
  const monday = mondayOf(day);
  return days(monday, monday + 6, 'week');
}

/** Saturday and Sunday of the day's week. */
export function weekendInterval(day: number): Interval {
  const monday = mondayOf(day);
  return days(monday + 5, monday + 6, 'weekend');
}

/** Both sides moved by months, then days. Ends of months stay ends of months. */
export function shiftInterval(interval: Interval, months: number, count: number): Interval {
  const move = (day: number): number => (day === NO_DAY ? NO_DAY : addMonths(day, months) + count);
  const to =
    months !== 0 && interval.to !== NO_DAY && interval.to !== interval.from && civilDate(interval.to + 1).day === 1
      ? addMonths(interval.to + 1, months) - 1 + count
      : move(interval.to);
  return { ...interval, from: move(interval.from), to };
}

export type Third = 'early' | 'mid' | 'late';

/**
 * The first, middle or last third: of a year, half, quarter or season in months, of a decade or century
 * in years (the late 1990s are 1997 to 1999), of a month from its 1st, 11th and 21st; of a week Monday and
 * Tuesday, Wednesday and Thursday, Friday to Sunday. The precision stays that of the whole.
 */
export function thirdOf(interval: Interval, third: Third): Interval {
  const { from, to, precision } = interval;
  if (from === NO_DAY || to === NO_DAY || from === to) return interval;
  const cuts = cutsOf(interval);
  if (cuts === undefined) return interval;
  if (third === 'early') return days(from, cuts[0] - 1, precision);
  return third === 'mid' ? days(cuts[0], cuts[1] - 1, precision) : days(cuts[1], to, precision);
}

/** The first days of the middle and of the last third. */
function cutsOf({ from, to, precision }: Interval): [number, number] | undefined {
  if (precision === 'century') return [addMonths(from, 33 * 12), addMonths(from, 66 * 12)];
  if (precision === 'decade') return [addMonths(from, 48), addMonths(from, 84)];
  if (precision === 'year' || precision === 'half' || precision === 'quarter' || precision === 'season') {
    const a = civilDate(from);
    const b = civilDate(to + 1);
    const months = (b.year - a.year) * 12 + b.month - a.month;
    if (months < 3) return undefined;
    return [addMonths(from, Math.round(months / 3)), addMonths(from, Math.round((months * 2) / 3))];
  }
  if (precision === 'month' && to - from > 20) return [from + 10, from + 20];
  if (precision === 'week' && to - from >= 5) return [from + 2, from + 4];
  return undefined;
}
