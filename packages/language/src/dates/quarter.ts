import { halfInterval, type Interval, quarterInterval } from './interval.js';
import { ordinal } from './numerals.js';
import type { Phrase, Rule } from './phrase.js';
import { unitAround } from './units.js';
import type { Words } from './words.js';
import { yearAfter } from './year.js';
import { inSomeYear } from './yearly.js';

type Make = (year: number, part: number) => Interval;

/** "Q1 2025", "Q1", "1Q 2025", "H1 2024". */
export const QUARTER_CODE: Rule = {
  starts: ['q1', 'q2', 'q3', 'q4', 'h1', 'h2', '0'],
  parse: (words, at) => {
    const code = /^(?:([qh])([1-4])|([1-4])([qh]))$/.exec(words.lower(at));
    if (code === null || !words.isCapitalised(at) === /^[qh]/.test(words.lower(at))) return undefined;
    const half = (code[1] ?? code[4]) === 'h';
    const part = Number(code[2] ?? code[3]);
    if (half && part > 2) return undefined;
    const phrase = partOfYear(words, at + 1, half ? halfInterval : quarterInterval, part, half ? 'half' : 'quarter');
    // "H1" alone is as often a heading or a virus.
    return half && !phrase.absolute ? undefined : phrase;
  },
};

/** "the first quarter of 2025", "the third quarter", "the second-quarter figures", "the first half of 2011". */
export const QUARTER: Rule = {
  starts: ['first', 'second', 'third', 'fourth', '0', 'last'],
  parse: (words, at, the) => {
    const last = words.lower(at) === 'last';
    const number = last ? { value: 4, end: at + 1 } : ordinal(words, at);
    if (number?.value === undefined || number.value > 4) return undefined;
    const noun = words.lower(number.end) === '-' ? number.end + 1 : number.end;
    const half = words.lower(noun) === 'half';
    if (!half && words.lower(noun) !== 'quarter') return undefined;
    if (half && number.value > 2) return undefined;
    const phrase = partOfYear(
      words,
      noun + 1,
      half ? halfInterval : quarterInterval,
      number.value,
      half ? 'half' : 'quarter',
    );
    // "the last quarter" is the one before this, and a half may be of a match.
    if ((half || last) && !phrase.absolute) return undefined;
    const before = words.lower(at - 1);
    if (!the && !phrase.absolute && noun === number.end && !/^(?:in|for|during)$/.test(before)) return undefined;
    // "the first quarter of the match".
    return !phrase.absolute && words.lower(phrase.end) === 'of' ? undefined : phrase;
  },
};

/** A part of a year: of the year that follows ("of 2011", "of this year", "of the year"), else of some year near. */
function partOfYear(words: Words, at: number, make: Make, part: number, precision: 'half' | 'quarter'): Phrase {
  const year = yearAfter(words, at);
  if (year?.year !== undefined) {
    const interval = make(year.year, part);
    return { end: year.end, precision, absolute: true, resolve: () => interval };
  }
  return {
    end: at,
    precision,
    absolute: false,
    resolve: (context) => inSomeYear(context, (value) => make(value, part)),
  };
}

/** The quarter before or after that of a day. */
export function quarterAround(day: number): Interval {
  return unitAround(day, 'quarter');
}
