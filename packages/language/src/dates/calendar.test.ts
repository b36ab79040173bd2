import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDate,
  DAYS_IN_CYCLE,
  dayNumber,
  isoWeek,
  isoWeekStart,
  monthLength,
  weekdayFrom,
  weekdayOf,
  weekdayUntil,
} from './calendar.js';

const anyDay = fc.integer({ min: -4_000_000, max: 3_000_000 });

describe('calendar', () => {
  it.each([
    [1970, 1, 1, 0, 3],
    [2000, 2, 29, 11_016, 1],
    [2011, 3, 17, 15_050, 3],
    [1900, 3, 1, -25_508, 3],
    [1, 1, 1, -719_162, 0],
    [-299, 1, 1, dayNumber(101, 1, 1) - DAYS_IN_CYCLE, weekdayOf(dayNumber(101, 1, 1))],
  ])('numbers %i-%i-%i', (year, month, day, number, weekday) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(civilDate(number)).toEqual({ year, month, day });
    expect(weekdayOf(number)).toBe(weekday);
  });

  it('knows the lengths of months', () => {
    expect([1900, 2000, 2011, 2012].map((year) => monthLength(year, 2))).toEqual([28, 29, 28, 29]);
    expect(monthLength(2011, 12)).toBe(31);
  });

  it.each([
    ['2011-01-01', 2010, 52],
    ['2009-12-31', 2009, 53],
    ['2008-12-29', 2009, 1],
    ['2011-03-17', 2011, 11],
  ])('gives the week of %s', (text, year, week) => {
    const [y, m, d] = text.split('-').map(Number) as [number, number, number];
    expect(isoWeek(dayNumber(y, m, d))).toEqual({ year, week });
  });

  it('keeps the last day of a month where the next is shorter', () => {
    expect(civilDate(addMonths(dayNumber(2011, 1, 31), 1))).toEqual({ year: 2011, month: 2, day: 28 });
    expect(civilDate(addMonths(dayNumber(2012, 2, 29), -12))).toEqual({ year: 2011, month: 2, day: 28 });
  });

  it('agrees with the platform, both ways, and repeats after 400 years', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = civilDate(day);
        const platform = new Date(day * 86_400_000);
        expect([platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate()]).toEqual([
          year,
          month,
          ofMonth,
        ]);
        expect((platform.getUTCDay() + 6) % 7).toBe(weekdayOf(day));
        expect(dayNumber(year, month, ofMonth)).toBe(day);
        expect(civilDate(day + DAYS_IN_CYCLE)).toEqual({ year: year + 400, month, day: ofMonth });
        const week = isoWeek(day);
        expect(day - isoWeekStart(week.year, week.week)).toBe(weekdayOf(day));
      }),
    );
  });

  it('finds weekdays on either side', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const next = weekdayFrom(day, weekday);
        const last = weekdayUntil(day, weekday);
        expect([weekdayOf(next), weekdayOf(last)]).toEqual([weekday, weekday]);
        expect(next - day).toBeGreaterThanOrEqual(0);
        expect(next - day).toBeLessThan(7);
        expect(day - last).toBeGreaterThanOrEqual(0);
        expect(next - last === 7 || next === last).toBe(true);
      }),
    );
  });
});
