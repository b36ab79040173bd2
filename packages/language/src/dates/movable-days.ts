import { dayNumber, weekdayFrom } from './calendar.js';

/**
 * Easter Sunday of the western churches, after the algorithm of Meeus, Jones and Butcher (Jean Meeus, "Astronomical
 * Algorithms", 1991, chapter 8): the Sunday after the first full moon of the church's calendar from 21 March on.
 */
export function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((century + 8) / 25);
  const drift = Math.floor((century - moon + 1) / 3);
  const epact = (19 * golden + century - leaps - drift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const march = epact + toSunday - 7 * late + 22;
  return dayNumber(year, 3, 1) + march - 1;
}

const MONDAY = 0;
const THURSDAY = 3;

/** The first such weekday of a month, and so many weeks on. */
function weekdayOfMonth(year: number, month: number, weekday: number, weeks: number): number {
  return weekdayFrom(dayNumber(year, month, 1), weekday) + 7 * weeks;
}

/** Days with a name that fall on another date every year: words in lower case, and the day in a year. */
export const MOVABLE_DAYS: readonly (readonly [name: string, dayIn: (year: number) => number])[] = [
  ['ash wednesday', (year) => easter(year) - 46],
  ['palm sunday', (year) => easter(year) - 7],
  ['maundy thursday', (year) => easter(year) - 3],
  ['good friday', (year) => easter(year) - 2],
  ['easter', easter],
  ['easter sunday', easter],
  ['easter monday', (year) => easter(year) + 1],
  ['ascension day', (year) => easter(year) + 39],
  ['whit monday', (year) => easter(year) + 50],
  ['memorial day', (year) => weekdayOfMonth(year, 6, MONDAY, -1)],
  ['labor day', (year) => weekdayOfMonth(year, 9, MONDAY, 0)],
  ['thanksgiving', (year) => weekdayOfMonth(year, 11, THURSDAY, 3)],
  ['thanksgiving day', (year) => weekdayOfMonth(year, 11, THURSDAY, 3)],
];
