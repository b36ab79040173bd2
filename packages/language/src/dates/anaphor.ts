import { civilDate, weekdayFrom, weekdayUntil } from './calendar.js';
import type { Context } from './context.js';
import { days, type Interval, monthsInterval } from './interval.js';
import { MONTHS } from './months.js';
import type { Phrase, Rule } from './phrase.js';
import { SEASONS } from './seasons.js';
import { shiftDay, UNITS, type Unit, unitAround } from './units.js';
import { WEEKDAYS } from './weekdays.js';
import type { Words } from './words.js';

const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['that', 0],
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['ensuing', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** The unit so many steps from the last date mentioned: the day itself for 0, which must be near. */
export function fromAnchor(context: Context, unit: Unit, count: number): Interval | undefined {
  const anchor = anchorFor(context, unit, count);
  if (anchor === undefined) return undefined;
  const moved = shiftDay(anchor.from, count, unit);
  // Two days after a week are no day; years and decades are told from anything finer.
  return unitAround(moved, unit.precision);
}

function anchorFor(context: Context, unit: Unit, count: number): Interval | undefined {
  // Hours and minutes are told from what was told just before.
  if (count === 0 || unit.precision === 'time') return context.lastNear(unit.precision);
  const anchor = context.last(unit.precision === 'decade' || unit.precision === 'century' ? 'year' : unit.precision);
  if (anchor !== undefined) return anchor;
  // "the previous day" in a text that named none yet: the day before it was written.
  const { reference } = context;
  return count < 0 && reference !== undefined && context.direction !== 'future'
    ? days(reference, reference)
    : undefined;
}

/**
 * Dates told from the last one mentioned: "that year", "the same day", "the next morning", "the following
 * Tuesday", "the previous month", "that March".
 */
export const ANAPHOR: Rule = {
  starts: [...STEPS.keys()],
  parse: (words, at, the) => {
    const first = words.lower(at);
    const that = first === 'that';
    // "next week" without its article is told from the document.
    if (that === the && !(first === 'same')) return undefined;
    if (first === 'same' && !the && !/^(?:that|this|very)$/.test(words.lower(at - 1))) {
      return undefined;
    }
    const step = STEPS.get(first)!;
    const noun = words.lower(at + 1);
    const unit = UNITS.get(noun);
    if (unit !== undefined) {
      if (unit.precision === 'time') return undefined;
      // "the next week" goes on from a day: see ROLLING.
      if (first === 'next' && unit.precision !== 'day' && unit.precision !== 'part-of-day') return undefined;
      if (that && words.upos(at) === 'SCONJ') return undefined;
      return { end: at + 2, precision: unit.precision, absolute: false, resolve: (c) => fromAnchor(c, unit, step) };
    }
    return namedAfter(words, at + 1, step);
  },
};

/** "the following Tuesday", "that March", "the previous summer". */
function namedAfter(words: Words, at: number, step: -1 | 0 | 1): Phrase | undefined {
  const word = words.lower(at);
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && words.isCapitalised(at)) {
    return {
      end: at + 1,
      precision: 'day',
      absolute: false,
      resolve: (context) => {
        const anchor = step === 0 ? context.lastNear('week') : anchorFor(context, UNITS.get('day')!, step);
        if (anchor === undefined) return undefined;
        const day = step < 0 ? weekdayUntil(anchor.from - 1, weekday) : weekdayFrom(anchor.from + step, weekday);
        return days(day, day);
      },
    };
  }
  const month = words.isCapitalised(at) ? MONTHS.get(word)?.month : undefined;
  const season = words.upos(at) === 'VERB' ? undefined : SEASONS.get(word);
  const from = month ?? season;
  if (from === undefined) return undefined;
  const make = (year: number): Interval =>
    month !== undefined ? monthsInterval(year, month, 1) : monthsInterval(year, from, 3, 'season');
  return {
    end: at + 1,
    precision: month !== undefined ? 'month' : 'season',
    absolute: false,
    resolve: (context) => {
      const anchor = context.last('year');
      if (anchor === undefined) return undefined;
      const { year } = civilDate(anchor.from);
      const near = [year - 1, year, year + 1].map(make);
      if (step < 0) return near.findLast(({ to }) => to < anchor.from);
      if (step > 0) return near.find((interval) => interval.from > anchor.to) ?? near[2];
      return near.find(({ to }) => to >= anchor.from);
    },
  };
}
