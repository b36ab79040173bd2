import { civilDate } from './calendar.js';
import type { Context } from './context.js';
import { decadeInterval, yearsInterval } from './interval.js';
import type { Phrase, Rule } from './phrase.js';

const NAMES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, i) => [name, (i + 2) * 10]),
);

/** The decade of two digits: the last that had begun by the document's day; without one 1930 to 2020. */
function shortDecade(end: number, digits: number): Phrase {
  const resolve = (context: Context) => {
    const now = context.reference === undefined ? 2029 : civilDate(context.reference).year;
    return decadeInterval(now - ((((now - digits) % 100) + 100) % 100));
  };
  return { end, precision: 'decade', absolute: true, resolve };
}

/** Decades: "the 1990s", "the '90s", "the 90s", "the nineties"; "the 1900s" and "the 1800s" are hundred years. */
export const DECADE: Rule = {
  starts: ['0', "'0", ...NAMES.keys()],
  parse: (words, at, the) => {
    const word = words.lower(at);
    const named = NAMES.get(word);
    if (named !== undefined)
      return the || words.lower(at - 1) === 'late' || words.lower(at - 1) === 'early'
        ? shortDecade(at + 1, named)
        : undefined;
    const match = /^(')?(\d{2}|\d{3}0)'?s$/.exec(word);
    if (match === null) return undefined;
    const number = Number(match[2]);
    if (match[2]!.length === 4) {
      const interval = number % 100 === 0 ? yearsInterval(number, 100, 'century') : decadeInterval(number);
      return { end: at + 1, precision: interval.precision, absolute: true, resolve: () => interval };
    }
    // "in his 80s" is an age, "the 1960s and 70s" is not.
    const told = the || match[1] !== undefined || /^(?:early|mid|late|and|or|mid-)$/.test(words.lower(at - 1));
    return told && number % 10 === 0 ? shortDecade(at + 1, number) : undefined;
  },
};
