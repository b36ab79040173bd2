/**
 * The Gregorian calendar on day numbers: whole days since 1970-01-01, negative before. It runs backwards
 * for ever (year 0 is 1 BC), as ISO 8601 has it. Arithmetic after Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms".
 */

/** Days in 400 years: after them the calendar repeats, weekdays and all. */
export const DAYS_IN_CYCLE = 146_097;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The number of a day; day 0 is the last of the month before, month 13 the next January. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1);
  // Years begin in March here, so that the leap day comes last.
  const shifted = months - 2;
  const y = Math.floor(shifted / 12);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const monthFromMarch = shifted - y * 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return (
    era * DAYS_IN_CYCLE +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** The date of a day number. */
export function civilDate(number: number): CivilDate {
  const z = number + 719_468;
  const era = Math.floor(z / DAYS_IN_CYCLE);
  const dayOfEra = z - era * DAYS_IN_CYCLE;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return modulo(day + 3, 7);
}

export function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether the month has that day: false for 30 February. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** The same day of another month, or its last where it is shorter: a month after 31 January is 28 February. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilDate(number);
  const first = dayNumber(year, month + months, 1);
  const target = civilDate(first);
  return first + Math.min(day, monthLength(target.year, target.month)) - 1;
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

/** The week of ISO 8601 that a day is in: week 1 has the year's first Thursday. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of a week of ISO 8601. */
export function isoWeekStart(year: number, week: number): number {
  return mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;
}

/** The first day of that weekday on or after a day. */
export function weekdayFrom(day: number, weekday: number): number {
  return day + modulo(weekday - weekdayOf(day), 7);
}

/** The last day of that weekday on or before a day. */
export function weekdayUntil(day: number, weekday: number): number {
  return day - modulo(weekdayOf(day) - weekday, 7);
}

function modulo(a: number, n: number): number {
  return ((a % n) + n) % n;
}
