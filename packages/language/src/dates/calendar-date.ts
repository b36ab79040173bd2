import { weekdayOf } from './calendar.js';
import type { Context } from './context.js';
import { KNOWN_ATTACKS } from './fixed-days.js';
import { dateInterval, days, type Interval } from './interval.js';
import { MONTHS } from './months.js';
import { ORDINAL_WORDS, ordinal } from './numerals.js';
import type { Phrase, Rule } from './phrase.js';
import { SHORT_WEEKDAYS, WEEKDAYS } from './weekdays.js';
import type { Words } from './words.js';
import { fullYear, type YearPhrase, yearAfter } from './year.js';
import { inSomeYear } from './yearly.js';

/** A day of a month, or some days in a row: "17", "17th", "17-19", "17 and 18". */
interface DayNumbers {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** Days with a month, in British and American order, with or without weekday and year. */
export const CALENDAR_DATE: Rule = {
  starts: ['0', ...MONTHS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), ...ORDINAL_WORDS],
  parse: (words, start, the) => {
    let at = start;
    const weekday = WEEKDAYS.get(words.lower(at)) ?? SHORT_WEEKDAYS.get(words.lower(at));
    if (weekday !== undefined) {
      at = words.lower(at + 1) === ',' ? at + 2 : at + 1;
      if (words.lower(at) === 'the') at++;
    }
    const date =
      dayThenMonth(words, at) ??
      (the ? undefined : monthThenDay(words, at)) ??
      (the ? monthThenDay(words, at) : undefined);
    if (date === undefined) return undefined;
    return datePhrase(words, date, weekday);
  },
};

interface MonthDay {
  readonly month: number;
  readonly days: DayNumbers;
  readonly end: number;
}

/** "17 March", "17th of March", "17-19 March", "17 and 18 March". */
function dayThenMonth(words: Words, at: number): MonthDay | undefined {
  const numbers = dayNumbers(words, at);
  if (numbers === undefined) return undefined;
  const of = words.lower(numbers.end) === 'of';
  const at2 = of ? numbers.end + 1 : numbers.end;
  if (words.lower(at2) === '-') return undefined;
  const month = MONTHS.get(words.lower(at2));
  if (month === undefined || !isMonthForm(words, at2, month.ambiguous)) return undefined;
  return { month: month.month, days: numbers, end: at2 + 1 };
}

/** "March 17", "March 17th", "March the 17th", "March 17-19", "March 17 and 18". */
function monthThenDay(words: Words, at: number): MonthDay | undefined {
  const month = MONTHS.get(words.lower(at));
  if (month === undefined || !isMonthForm(words, at, month.ambiguous)) return undefined;
  const numbers = dayNumbers(words, words.lower(at + 1) === 'the' ? at + 2 : at + 1);
  if (numbers === undefined) return undefined;
  // "March 17 May" is no date, "in March 17 people died" is a month.
  if (words.lower(at - 1) === 'in' && words.isPlural(numbers.end)) return undefined;
  if (/^(?:%|percent|per|million|billion|people|:)$/.test(words.lower(numbers.end))) return undefined;
  return { month: month.month, days: numbers, end: numbers.end };
}

/** A month beside a number: capitalised, or a name that is no other word. */
function isMonthForm(words: Words, at: number, ambiguous: boolean): boolean {
  return words.isCapitalised(at) || !ambiguous;
}

function dayNumbers(words: Words, at: number): DayNumbers | undefined {
  const first = dayOf(words, at);
  if (first === undefined) return undefined;
  const joint = words.lower(first.end);
  const second = /^(?:-|–|—|and|or|to|through|&)$/.test(joint) ? dayOf(words, first.end + 1) : undefined;
  // "on 17 and 18 March"; "on March 17 and 200 people" has no second day.
  if (second === undefined || second.first <= first.first || words.isPlural(second.end)) return first;
  return { first: first.first, last: second.first, end: second.end };
}

function dayOf(words: Words, at: number): DayNumbers | undefined {
  const word = words.lower(at);
  const value = /^\d{1,2}$/.test(word) ? Number(word) : ordinal(words, at)?.value;
  const end = /^\d/.test(word) ? at + 1 : ordinal(words, at)?.end;
  return value !== undefined && end !== undefined && value >= 1 && value <= 31
    ? { first: value, last: value, end }
    : undefined;
}

function datePhrase(words: Words, date: MonthDay, weekday: number | undefined): Phrase | undefined {
  const year = knownYear(words, date) ?? yearAfter(words, date.end, true);
  const make = (value: number): Interval | undefined => {
    const first = dateInterval(value, date.month, date.days.first);
    const last = dateInterval(value, date.month, date.days.last);
    if (first === undefined || last === undefined) return undefined;
    return days(first.from, last.to);
  };
  // 30 February is no date at all.
  if (make(2000) === undefined) return undefined;
  const resolve =
    year === undefined
      ? (context: Context) =>
          inSomeYear(context, (value) => {
            const interval = make(value);
            const fits = weekday === undefined || (interval !== undefined && weekdayOf(interval.from) === weekday);
            return fits ? interval : undefined;
          })
      : (context: Context) => make(year.year ?? fullYear(year.short!, context));
  return { end: year?.end ?? date.end, precision: 'day', absolute: year !== undefined, resolve };
}

/** "the September 11 attacks" tell their year. */
function knownYear(words: Words, date: MonthDay): YearPhrase | undefined {
  if (date.days.first !== date.days.last) return undefined;
  const known = KNOWN_ATTACKS.find(
    ({ month, day, nouns }) =>
      month === date.month &&
      day === date.days.first &&
      (nouns.has(words.lower(date.end)) || nouns.has(words.lower(date.end + 1))),
  );
  return known === undefined ? undefined : { end: date.end, year: known.year, short: undefined };
}
