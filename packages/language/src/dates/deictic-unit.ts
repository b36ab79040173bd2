import type { DatePrecision } from '../doc.js';
import { civilDate, mondayOf } from './calendar.js';
import type { Context } from './context.js';
import { days, type Interval, monthsInterval, weekendInterval } from './interval.js';
import { MONTHS } from './months.js';
import type { Phrase, Rule } from './phrase.js';
import { SEASONS } from './seasons.js';
import { shiftDay, UNITS, unitAround } from './units.js';
import { resolveWeekday, weekdayAt } from './weekday.js';
import type { Words } from './words.js';

type Step = 'last' | 'this' | 'next';

const STEPS: ReadonlyMap<string, Step> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
]);
const OFFSET = { last: -1, this: 0, next: 1 } as const;
/** Units that "last", "this" and "next" go with. */
const CALENDAR_UNITS = new Set('week weekend month quarter year decade century'.split(' '));
const PARTS = new Set('morning afternoon evening night'.split(' '));

/**
 * Units of the calendar told from the document's day: "last week", "this year", "next month", "last March",
 * "this summer", "next Tuesday", "this morning", "last night", "the current year".
 */
export const DEICTIC_UNIT: Rule = {
  starts: [...STEPS.keys()],
  parse: (words, start, the) => {
    const step = STEPS.get(words.lower(start))!;
    if (the !== (words.lower(start) === 'current') || words.isVerbLast(start)) return undefined;
    let at = start + 1;
    // "this past Friday", "this coming week".
    const bent = step === 'this' ? words.lower(at) : '';
    const toward = bent === 'past' ? 'last' : bent === 'coming' ? 'next' : undefined;
    if (toward !== undefined) at++;
    const weekday = weekdayAt(words, at);
    if (weekday !== undefined) {
      const modifier = toward === 'next' ? 'this' : (toward ?? step);
      return phrase(at + 1, 'day', (context) => resolveWeekday(context, weekday, modifier));
    }
    return unitPhrase(words, at, toward ?? step);
  },
};

function unitPhrase(words: Words, at: number, step: Step): Phrase | undefined {
  const word = words.lower(at);
  if (CALENDAR_UNITS.has(word)) {
    // "last week 's" is one, "the last year-end" and "this year-old" are not.
    const unit = UNITS.get(word)!;
    return phrase(at + 1, unit.precision, (context) => {
      const { reference } = context;
      if (reference === undefined) return undefined;
      // "this weekend they marched" is the one before.
      if (
        word === 'weekend' &&
        step === 'this' &&
        context.direction === 'past' &&
        weekendInterval(reference).from > reference
      ) {
        return weekendInterval(reference - 7);
      }
      return unitAround(shiftDay(reference, OFFSET[step], unit), unit.precision);
    });
  }
  if (PARTS.has(word)) {
    if (step === 'next' || (step === 'last' && word !== 'night' && word !== 'evening')) return undefined;
    return phrase(at + 1, 'part-of-day', ({ reference }) => {
      if (reference === undefined) return undefined;
      return days(reference + OFFSET[step], reference + OFFSET[step], 'part-of-day');
    });
  }
  const month = words.isCapitalised(at) ? MONTHS.get(word) : undefined;
  if (month !== undefined) return yearly(at + 1, step, (year) => monthsInterval(year, month.month, 1));
  const season = SEASONS.get(word);
  if (season === undefined || words.upos(at) === 'VERB') return undefined;
  return yearly(at + 1, step, (year) => monthsInterval(year, season, 3, 'season'));
}

/** Months and seasons: "last" is the last that is over, "next" the first that has not begun, "this" of this year. */
function yearly(end: number, step: Step, make: (year: number) => Interval): Phrase {
  const resolve = ({ reference }: Context): Interval | undefined => {
    if (reference === undefined) return undefined;
    const { year } = civilDate(reference);
    const near = [-2, -1, 0, 1].map((away) => make(year + away));
    if (step === 'last') return near.findLast(({ to }) => to < reference);
    if (step === 'next') return near.find(({ from }) => from > reference);
    return near.find(({ from, to }) => from <= reference && reference <= to) ?? make(year);
  };
  return phrase(end, make(2000).precision, resolve);
}

/** "the weekend": this one where the tense is future or Sunday has come, else the one before. */
export const WEEKEND: Rule = {
  starts: ['weekend'],
  parse: (words, at, the) => {
    if (!the || /^(?:of|before|after|-)$/.test(words.lower(at + 1))) return undefined;
    return phrase(at + 1, 'weekend', (context) => {
      const { reference } = context;
      if (reference === undefined) return undefined;
      const weekend = weekendInterval(reference);
      if (context.direction === 'future' || weekend.from < reference) return weekend;
      return weekendInterval(mondayOf(reference) - 7);
    });
  },
};

function phrase(end: number, precision: DatePrecision, resolve: Phrase['resolve']): Phrase {
  return { end, precision, absolute: false, resolve };
}
