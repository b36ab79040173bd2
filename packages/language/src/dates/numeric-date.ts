import { civilDate } from './calendar.js';
import type { Context } from './context.js';
import { dateInterval, monthsInterval } from './interval.js';
import type { Phrase, Rule } from './phrase.js';
import { fullYear } from './year.js';

const BIG_ENDIAN = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const SMALL_ENDIAN = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

/**
 * Dates in figures: "2011-03-17", "17/3/2011", "3/17/2011", "17.03.2011". Parted by periods the day is first;
 * by strokes or hyphens a date is resolved only where one number cannot be a month or both are the same.
 */
export const NUMERIC_DATE: Rule = {
  starts: ['0'],
  parse: (words, at) => {
    const word = words.lower(at);
    const big = BIG_ENDIAN.exec(word);
    if (big !== null) {
      const interval = dateInterval(Number(big[1]), Number(big[3]), Number(big[4]));
      return interval === undefined ? undefined : phrase(at, () => interval);
    }
    const small = SMALL_ENDIAN.exec(word);
    if (small === null) return undefined;
    const [a, b] = [Number(small[1]), Number(small[3])];
    const dayFirst = small[2] === '.' || b <= 12;
    // "5.6.10" is a version as well as a date.
    if (small[2] === '.' && small[4]!.length === 2) return undefined;
    if (dateInterval(2000, dayFirst ? b : a, dayFirst ? a : b) === undefined) {
      if (small[2] === '.' || dateInterval(2000, a, b) === undefined) return undefined;
    }
    const ambiguous = small[2] !== '.' && a <= 12 && b <= 12 && a !== b;
    return phrase(at, (context) => {
      if (ambiguous) return undefined;
      const year = small[4]!.length === 4 ? Number(small[4]) : fullYear(Number(small[4]), context);
      return dateInterval(year, dayFirst ? b : a, dayFirst ? a : b);
    });
  },
};

/** "2011-03" is a month. */
export const NUMERIC_MONTH: Rule = {
  starts: ['0'],
  parse: (words, at) => {
    const year = words.lower(at);
    if (
      !/^(?:1[6-9]|20)\d\d$/.test(year) ||
      words.lower(at + 1) !== '-' ||
      !/^(?:0[1-9]|1[0-2])$/.test(words.lower(at + 2))
    ) {
      return undefined;
    }
    // "2003-11" may be years; a leading zero cannot.
    if (!words.lower(at + 2).startsWith('0')) return undefined;
    const interval = monthsInterval(Number(year), Number(words.lower(at + 2)), 1);
    return { end: at + 3, precision: 'month', absolute: civilDate(interval.from).year > 0, resolve: () => interval };
  },
};

function phrase(at: number, resolve: (context: Context) => ReturnType<typeof dateInterval>): Phrase {
  return { end: at + 1, precision: 'day', absolute: true, resolve };
}
