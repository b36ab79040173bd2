import { monthsInterval } from './interval.js';
import type { Rule } from './phrase.js';
import { SEASONS } from './seasons.js';
import type { Words } from './words.js';
import { fullYear, type YearPhrase, yearAfter } from './year.js';
import { inSomeYear } from './yearly.js';

/** What shows that the season is a time. */
const CUES = new Set('in since until till by before after during through throughout early mid late'.split(' '));
/** What follows where it is not: "the fall of Tripoli", "the Winter Olympics". */
const NOT_AFTER = new Set('olympics olympic games paralympics palace carnival break of in to from'.split(' '));

const CONTAINERS = /^(?:(?:that|this|last|next) year|the (?:same|following|previous|next))$/;

/** Seasons: "the summer of 2011", "spring 2012", "in the winter". */
export const SEASON: Rule = {
  starts: [...SEASONS.keys()],
  parse: (words, at, the) => {
    const month = SEASONS.get(words.lower(at))!;
    const year = seasonYear(words, at + 1);
    if (year === undefined && !isSeason(words, at, the)) return undefined;
    const make = (value: number) => monthsInterval(value, month, 3, 'season');
    return {
      end: year?.end ?? at + 1,
      precision: 'season',
      absolute: year !== undefined,
      resolve: (context) =>
        year === undefined ? inSomeYear(context, make) : make(year.year ?? fullYear(year.short!, context)),
    };
  },
};

/** The year of a season; that of a winter may be two: "the winter of 1941-42". */
function seasonYear(words: Words, at: number): YearPhrase | undefined {
  const year = yearAfter(words, at);
  if (year?.year === undefined || !/^[-–/]$/.test(words.lower(year.end))) return year;
  const next = String(year.year + 1);
  const second = words.lower(year.end + 1);
  return second === next || second === next.slice(2) ? { ...year, end: year.end + 2 } : year;
}

function isSeason(words: Words, at: number, the: boolean): boolean {
  const upos = words.upos(at);
  // "the summer of that year", "the spring of last year".
  if (the && words.lower(at + 1) === 'of' && CONTAINERS.test(`${words.lower(at + 2)} ${words.lower(at + 3)}`))
    return true;
  if (upos === 'VERB' || NOT_AFTER.has(words.lower(at + 1))) return false;
  const before = words.lower(the ? at - 2 : at - 1);
  if (!CUES.has(before)) return false;
  // "in fall" and "after spring" are rarer than "the fall" of a town; "in the fall" is a season.
  if (words.lower(at) === 'fall') return the && before === 'in';
  // "the summer offensive" names what happens, not when.
  return words.upos(at + 1) !== 'NOUN' && words.upos(at + 1) !== 'PROPN';
}
