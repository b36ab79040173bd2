import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DAY } from '../doc.js';
import {
  centuryInterval,
  dateInterval,
  days,
  decadeInterval,
  type Interval,
  monthsInterval,
  quarterInterval,
  weekendInterval,
  weekInterval,
  yearsInterval,
} from './interval.js';
import { formatDay, formatInterval, parseDay, parseInterval } from './iso8601.js';

const day = parseDay('2011-03-17')!;

describe('ISO 8601', () => {
  it.each<[string, Interval]>([
    ['2011-03-17', dateInterval(2011, 3, 17)!],
    ['2011-03', monthsInterval(2011, 3, 1)],
    ['2011', yearsInterval(2011)],
    ['-0299', yearsInterval(-299)],
    ['2011-W11', weekInterval(day)],
    ['2011-03-19/2011-03-20', weekendInterval(day)],
    ['2011-01-01/2011-03-31', quarterInterval(2011, 1)],
    ['1990-01-01/1999-12-31', decadeInterval(1994)],
    ['1901-01-01/2000-12-31', centuryInterval(20)],
    ['2003-01-01/..', days(parseDay('2003-01-01')!, NO_DAY, 'year')],
    ['../2011-03-17', days(NO_DAY, day)],
    ['', days(NO_DAY, NO_DAY, 'unresolved')],
  ])('writes %s', (text, interval) => {
    expect(formatInterval(interval)).toBe(text);
  });

  it('puts a time behind a day', () => {
    expect(formatInterval(days(day, day, 'time'), '17:00')).toBe('2011-03-17T17:00');
  });

  it.each(['2011-02-29', '2011-13-01', '17/3/2011', '2011-3-17', ''])('reads no day in %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it.each(['', '../..', '2011-00', 'spring', '2011-03-17/', '2011-02-30'])('reads no interval in %j', (text) => {
    expect(parseInterval(text)).toBeUndefined();
  });

  it('reads what it writes', () => {
    const anyDay = fc.integer({ min: -3_900_000, max: 2_900_000 });
    const side = fc.oneof(anyDay, fc.constant(NO_DAY));
    const precision = fc.constantFrom('day', 'week', 'month', 'year', 'decade', 'part-of-day');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(side, side, precision).map(([a, b, p]) => (a <= b || b === NO_DAY ? days(a, b, p) : days(b, a, p))),
          anyDay.map(weekInterval),
          fc
            .tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: 1, max: 12 }))
            .map(([y, m]) => monthsInterval(y, m, 1)),
          fc.integer({ min: -9000, max: 9000 }).map((y) => yearsInterval(y)),
        ),
        (interval) => {
          const text = formatInterval(interval);
          if (text === '') return;
          const back = parseInterval(text)!;
          expect([back.from, back.to]).toEqual([interval.from, interval.to]);
          expect(formatInterval({ ...back, precision: interval.precision })).toBe(text);
        },
      ),
    );
    fc.assert(fc.property(anyDay, (number) => parseDay(formatDay(number)) === number));
  });
});
