import { civilDate } from './calendar.js';
import type { Context } from './context.js';
import { type Interval, yearsInterval } from './interval.js';
import type { Phrase, Rule } from './phrase.js';
import type { Words } from './words.js';
import { counts, isYear, plainlyCounts, yearNumber } from './year-context.js';

/** A year read from words, told in full or by its last two digits. */
export interface YearPhrase {
  readonly end: number;
  /** Undefined where the century depends on the document. */
  readonly year: number | undefined;
  readonly short: number | undefined;
}

/** The year that completes a month or a season: "March 2011", "March, 2011", "March of 2011", "March '11". */
export function yearAfter(words: Words, at: number, afterDay = false): YearPhrase | undefined {
  const separator = words.lower(at);
  const number = separator === ',' || separator === 'of' || separator === 'in' ? at + 1 : at;
  const word = words.lower(number);
  const year = yearNumber(word);
  if (year !== undefined) {
    // "On March 17, 2000 people marched", "in March 1500 troops left".
    if (afterDay ? plainlyCounts(words, number) : counts(words, number)) return undefined;
    return { end: number + 1, year, short: undefined };
  }
  const short = /^'(\d\d)$/.exec(word);
  return short === null ? undefined : { end: number + 1, year: undefined, short: Number(short[1]) };
}

/** The year of a short one: the last that ends so and is not after the document; without a date 1930 to 2029. */
export function fullYear(short: number, context: Context): number {
  const now = context.reference === undefined ? 2029 : civilDate(context.reference).year + 1;
  return now - ((((now - short) % 100) + 100) % 100);
}

/** A phrase of an absolute year: its interval is the same in every document. */
function yearPhrase(end: number, interval: Interval): Phrase {
  return { end, precision: interval.precision, absolute: true, resolve: () => interval };
}

/** "2003-2011", "1914-18", "2010/11". */
function yearRange(words: Words, at: number): Phrase | undefined {
  const word = words.lower(at);
  const slash = /^(\d{4})\/(\d{2}|\d{4})$/.exec(word);
  const joined = slash ?? (/^[-–—]$/.test(words.lower(at + 1)) ? [word, word, words.lower(at + 2)] : undefined);
  if (joined === undefined || counts(words, slash ? at : at + 2)) return undefined;
  const first = yearNumber(joined[1]!);
  if (first === undefined) return undefined;
  const last = yearNumber(joined[2]!) ?? shortEnd(first, joined[2]!);
  if (last === undefined || last <= first || last - first > 500) return undefined;
  // A year may have a season that ends in the next: "2010/11" alone needs no sign, "1500-1600" does.
  if (slash === null && (first < 1700 || last > 2100) && !isYear(words, at)) return undefined;
  if (slash !== null && last !== first + 1) return undefined;
  return yearPhrase(slash ? at + 1 : at + 3, yearsInterval(first, last - first + 1));
}

function shortEnd(first: number, word: string): number | undefined {
  if (!/^\d\d$/.test(word)) return undefined;
  const last = first - (first % 100) + Number(word);
  return last > first ? last : undefined;
}

/** "347 AD", "AD 347", "300 BC". */
function eraYear(words: Words, at: number): Phrase | undefined {
  const before = /^(?:ad|a\.d\.)$/.test(words.lower(at));
  const number = words.lower(before ? at + 1 : at);
  if (!/^\d{1,4}$/.test(number) || Number(number) === 0) return undefined;
  if (before) return yearPhrase(at + 2, yearsInterval(Number(number)));
  const era = /^(b\.?c\.?(?:e\.?)?)$|^(?:a\.?d\.?|c\.?e\.?)$/.exec(words.lower(at + 1));
  if (era === null || !words.isCapitalised(at + 1)) return undefined;
  return yearPhrase(at + 2, yearsInterval(era[1] === undefined ? Number(number) : 1 - Number(number)));
}

/** Years: "in 2011", "the 2011 uprising", "the year 2011", "fiscal 2011", "in '08", "2003-2011", "300 BC". */
export const YEAR: Rule = {
  starts: ['0', "'0", 'year', 'fiscal', 'ad', 'a.d.', 'fy2024', 'fy2025', 'fy2026'],
  parse: (words, at, the) => {
    const word = words.lower(at);
    if (word === 'year' || word === 'fiscal') {
      const number = word === 'fiscal' && words.lower(at + 1) === 'year' ? at + 2 : at + 1;
      const figures = words.lower(number);
      const year =
        the && /^\d{1,3}$/.test(figures) && !plainlyCounts(words, number) ? Number(figures) : yearNumber(figures);
      return year === undefined || year === 0 ? undefined : yearPhrase(number + 1, yearsInterval(year));
    }
    if (word.startsWith("'")) {
      const short = yearAfter(words, at);
      if (
        short?.short === undefined ||
        !/^(?:in|since|of|by|until|before|after|from|during)$/.test(words.lower(at - 1))
      ) {
        return undefined;
      }
      const value = short.short;
      return {
        end: short.end,
        precision: 'year',
        absolute: true,
        resolve: (context) => yearsInterval(fullYear(value, context)),
      };
    }
    const special = yearRange(words, at) ?? eraYear(words, at);
    if (special !== undefined) return special;
    // "the 2011 uprising": the article is the noun's, not the year's.
    if (the || !isYear(words, at)) return undefined;
    return yearPhrase(at + 1, yearsInterval(Number(word)));
  },
};
