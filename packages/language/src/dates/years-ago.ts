import { AMOUNT_WORDS, amount } from './numerals.js';
import type { Rule } from './phrase.js';
import { PLURAL_UNITS, shiftDay, UNITS, unitAround } from './units.js';

/**
 * "three days ago", "two weeks ago", "a year ago", "a century ago": the unit of the calendar that lies so
 * far back; the time of day is not told. Vague amounts ("a few days ago", "years ago") stay unresolved.
 */
export const YEARS_AGO: Rule = {
  starts: ['0', ...AMOUNT_WORDS, ...PLURAL_UNITS.keys()],
  parse: (words, at, the) => {
    if (the) return undefined;
    const count = PLURAL_UNITS.has(words.lower(at)) ? { value: undefined, end: at } : amount(words, at);
    if (count === undefined) return undefined;
    const unit = PLURAL_UNITS.get(words.lower(count.end)) ?? UNITS.get(words.lower(count.end));
    if (unit === undefined || words.lower(count.end + 1) !== 'ago') return undefined;
    const { value } = count;
    return {
      end: count.end + 2,
      precision: unit.precision,
      absolute: false,
      resolve: ({ reference }) => {
        if (reference === undefined || value === undefined || value > MAX_COUNT) return undefined;
        return unitAround(shiftDay(reference, -value, unit), unit.precision);
      },
    };
  },
};

/** More than this is no date of the calendar: "66 million years ago". */
export const MAX_COUNT = 3000;
