import { NO_DAY } from '../doc.js';
import { civilDate, dayNumber, isDate, isoWeek, isoWeekStart, monthLength } from './calendar.js';
import { dateInterval, days, type Interval, monthsInterval, yearsInterval } from './interval.js';

/** A day in the extended format, "2011-03-17"; years before 1 have a sign ("-0299" is 300 BC). */
export function formatDay(day: number): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return `${formatYear(year)}-${pad(month, 2)}-${pad(ofMonth, 2)}`;
}

/** The day number of "2011-03-17" (a time after it is left out), or undefined where it is no date. */
export function parseDay(text: string): number | undefined {
  const parts = /^(-?\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return isDate(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/**
 * An interval in ISO 8601, extended format: one day, week ("2011-W11", where the precision is a week),
 * month or year by its own notation, all else by its first and last day, ".." where a side is open.
 * Empty where both are. A time of day ("17:00") is put behind a single day.
 */
export function formatInterval(interval: Interval, time?: string): string {
  const { from, to, precision } = interval;
  if (from === NO_DAY && to === NO_DAY) return '';
  if (from === NO_DAY) return `../${formatDay(to)}`;
  if (to === NO_DAY) return `${formatDay(from)}/..`;
  if (from === to) return time === undefined ? formatDay(from) : `${formatDay(from)}T${time}`;
  const first = civilDate(from);
  if (precision === 'week' && from === isoWeekStart(isoWeek(from).year, isoWeek(from).week) && to === from + 6) {
    const { year, week } = isoWeek(from);
    return `${formatYear(year)}-W${pad(week, 2)}`;
  }
  if (first.day === 1 && to === from + monthLength(first.year, first.month) - 1) {
    return `${formatYear(first.year)}-${pad(first.month, 2)}`;
  }
  if (first.day === 1 && first.month === 1 && to === dayNumber(first.year + 1, 1, 0)) return formatYear(first.year);
  return `${formatDay(from)}/${formatDay(to)}`;
}

/** Reads what `formatInterval` writes; undefined for anything else. The precision is that of the notation. */
export function parseInterval(text: string): Interval | undefined {
  const sides = text.split('/');
  if (sides.length === 2) {
    const [from, to] = sides.map((side) => (side === '..' ? NO_DAY : parseDay(side)));
    if (from === undefined || to === undefined || (from === NO_DAY && to === NO_DAY)) return undefined;
    return days(from, to);
  }
  const week = /^(-?\d{4})-W(\d\d)$/.exec(text);
  if (week !== null) {
    const monday = isoWeekStart(Number(week[1]), Number(week[2]));
    return days(monday, monday + 6, 'week');
  }
  const parts = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d)?)?)?$/.exec(text);
  if (parts === null) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return yearsInterval(year);
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  return parts[3] === undefined ? monthsInterval(year, month, 1) : dateInterval(year, month, Number(parts[3]));
}

function formatYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
