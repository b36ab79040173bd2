import { civilDate } from './calendar.js';
import { monthsInterval, yearsInterval } from './interval.js';
import type { Phrase } from './phrase.js';
import { SEASONS } from './seasons.js';
import { UNITS, unitAround } from './units.js';
import type { Words } from './words.js';
import { inSomeYear } from './yearly.js';

const NOUNS = new Set('week weekend month quarter year decade century day'.split(' '));

/**
 * "the year", "the week": the unit that the text is in. Only a phrase that divides it ("the end of the
 * year") makes it a date, so this is no rule of its own. A year just named is meant before the document's.
 */
export function currentUnit(words: Words, at: number): Phrase | undefined {
  if (words.lower(at) !== 'the') return undefined;
  const season = words.upos(at + 1) === 'VERB' ? undefined : SEASONS.get(words.lower(at + 1));
  if (season !== undefined && words.lower(at + 1) !== 'fall') {
    const make = (year: number) => monthsInterval(year, season, 3, 'season');
    return { end: at + 2, precision: 'season', absolute: false, resolve: (context) => inSomeYear(context, make) };
  }
  if (!NOUNS.has(words.lower(at + 1))) return undefined;
  const { precision } = UNITS.get(words.lower(at + 1))!;
  return {
    end: at + 2,
    precision,
    absolute: false,
    resolve: (context) => {
      if (precision === 'year' && context.lender !== undefined)
        return yearsInterval(civilDate(context.lender.from).year);
      const day = precision === 'day' ? context.lastNear('day')?.from : undefined;
      const reference = day ?? context.reference;
      return reference === undefined ? undefined : unitAround(reference, precision);
    },
  };
}
