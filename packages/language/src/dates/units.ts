import type { DatePrecision } from '../doc.js';
import { addMonths, civilDate } from './calendar.js';
import {
  centuryInterval,
  days,
  decadeInterval,
  type Interval,
  monthsInterval,
  quarterInterval,
  weekendInterval,
  weekInterval,
  yearsInterval,
} from './interval.js';

/** A unit that times are counted in. */
export interface Unit {
  readonly precision: DatePrecision;
  /** Its length: whole months, and days; parts of a day for units shorter than one. */
  readonly months: number;
  readonly days: number;
}

const UNIT_TABLE: readonly (readonly [name: string, unit: Unit])[] = [
  ['second', { precision: 'time', months: 0, days: 1 / 86_400 }],
  ['minute', { precision: 'time', months: 0, days: 1 / 1440 }],
  ['hour', { precision: 'time', months: 0, days: 1 / 24 }],
  ['day', { precision: 'day', months: 0, days: 1 }],
  ['night', { precision: 'part-of-day', months: 0, days: 1 }],
  ['morning', { precision: 'part-of-day', months: 0, days: 1 }],
  ['afternoon', { precision: 'part-of-day', months: 0, days: 1 }],
  ['evening', { precision: 'part-of-day', months: 0, days: 1 }],
  ['weekend', { precision: 'weekend', months: 0, days: 7 }],
  ['week', { precision: 'week', months: 0, days: 7 }],
  ['fortnight', { precision: 'week', months: 0, days: 14 }],
  ['month', { precision: 'month', months: 1, days: 0 }],
  ['quarter', { precision: 'quarter', months: 3, days: 0 }],
  ['year', { precision: 'year', months: 12, days: 0 }],
  ['decade', { precision: 'decade', months: 120, days: 0 }],
  ['century', { precision: 'century', months: 1200, days: 0 }],
];

/** Units by their names in the singular. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(UNIT_TABLE);

/** Units by their names in the plural. */
export const PLURAL_UNITS: ReadonlyMap<string, Unit> = new Map(
  UNIT_TABLE.map(([name, unit]) => [name === 'century' ? 'centuries' : `${name}s`, unit]),
);

/** A day so many units later, or earlier where the count is negative. Less than a day moves nothing. */
export function shiftDay(day: number, count: number, unit: Unit): number {
  return addMonths(day, Math.round(count * unit.months)) + Math.trunc(count * unit.days + Math.sign(count) * 1e-9);
}

/** The whole unit of the calendar that a day lies in: its month, its week from Monday. */
export function unitAround(day: number, precision: DatePrecision): Interval {
  const { year, month } = civilDate(day);
  switch (precision) {
    case 'century':
      return centuryInterval(Math.ceil(year / 100));
    case 'decade':
      return decadeInterval(year);
    case 'year':
      return yearsInterval(year);
    case 'quarter':
      return quarterInterval(year, Math.ceil(month / 3));
    case 'month':
      return monthsInterval(year, month, 1);
    case 'week':
      return weekInterval(day);
    case 'weekend':
      return weekendInterval(day);
    default:
      return days(day, day, precision);
  }
}
