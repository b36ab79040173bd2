import { type DatePrecision, NO_DAY } from '../doc.js';
import { ANAPHOR } from './anaphor.js';
import { addMonths, civilDate, mondayOf } from './calendar.js';
import { containedPhrase } from './contained.js';
import type { Context } from './context.js';
import { currentUnit } from './current-unit.js';
import { DEICTIC_DAY } from './deictic-day.js';
import { DEICTIC_UNIT, WEEKEND } from './deictic-unit.js';
import { centuryInterval, days, type Interval, type Third, thirdOf } from './interval.js';
import { cardinal, ORDINAL_WORDS, ordinal } from './numerals.js';
import { Grammar, longer, type Phrase, type Rule } from './phrase.js';
import { PLURAL_UNITS, shiftDay, UNITS, type Unit, unitAround } from './units.js';
import type { Words } from './words.js';
import { YEARS_AGO } from './years-ago.js';

export const UNIT_PHRASES = new Grammar([DEICTIC_UNIT, DEICTIC_DAY, WEEKEND, ANAPHOR, YEARS_AGO]);

/** The longest whole unit at a word: what may be divided. */
export function unitPhrase(words: Words, at: number): Phrase | undefined {
  return longer(containedPhrase(words, at), UNIT_PHRASES.longest(words, at));
}

const THIRDS: ReadonlyMap<string, Third> = new Map([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['mid-', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
  ['close', 'late'],
]);
const NOUNS = new Set(['beginning', 'start', 'middle', 'end', 'close']);

/** "early March", "mid-2011", "late last year", "the early 1990s", "the end of the month", "early in the year". */
export const THIRD: Rule = {
  starts: [...THIRDS.keys()],
  parse: (words, at) => {
    const first = words.lower(at);
    const joined = first.startsWith('mid-');
    const third = THIRDS.get(joined ? 'mid-' : first)!;
    const noun = NOUNS.has(first);
    if (joined) {
      const inner = unitPhrase(words.withoutPrefix(at, 'mid', 'mid'), at);
      return inner === undefined || dayLike(inner) ? undefined : divided(inner, third);
    }
    let begin = at + 1;
    const link = words.lower(begin);
    if (noun) {
      if (link !== 'of') return undefined;
      begin++;
    } else if (link === 'in' || link === 'on' || link === '-') begin++;
    else if (link === 'of') return undefined;
    const inner = currentUnit(words, begin) ?? unitPhrase(words, begin);
    if (inner === undefined) return noun ? undefined : twoCenturies(words, begin, third);
    return dayLike(inner) ? undefined : divided(inner, third);
  },
};

/** "the late 19th and early 20th centuries". */
function twoCenturies(words: Words, at: number, third: Third): Phrase | undefined {
  const first = ordinal(words, at);
  if (first?.value === undefined || first.value > 21 || words.lower(first.end) !== 'and') return undefined;
  const last = THIRDS.get(words.lower(first.end + 1));
  const second = last === undefined ? undefined : ordinal(words, first.end + 2);
  if (last === undefined || second?.value === undefined || second.value <= first.value || second.value > 22)
    return undefined;
  if (!/^centur(?:y|ies)$/.test(words.lower(second.end))) return undefined;
  const from = thirdOf(centuryInterval(first.value), third).from;
  const interval = days(from, thirdOf(centuryInterval(second.value), last).to, 'century');
  return { end: second.end + 1, precision: 'century', absolute: true, resolve: () => interval };
}

function dayLike({ precision }: Phrase): boolean {
  return precision === 'day' || precision === 'part-of-day' || precision === 'time' || precision === 'weekend';
}

function divided(inner: Phrase, third: Third): Phrase {
  return {
    ...inner,
    resolve: (context) => {
      const whole = inner.resolve(context);
      return whole === undefined ? undefined : thirdOf(whole, third);
    },
  };
}

/** "earlier this week" is over by the document's day, "later this year" begins with it. */
export const SIDE: Rule = {
  starts: ['earlier', 'later'],
  parse: (words, at, the) => {
    if (the) return undefined;
    const earlier = words.lower(at) === 'earlier';
    const begin = words.lower(at + 1) === 'in' || words.lower(at + 1) === 'on' ? at + 2 : at + 1;
    const inner = currentUnit(words, begin) ?? unitPhrase(words, begin);
    if (inner === undefined) return undefined;
    return {
      ...inner,
      resolve: (context) => {
        const whole = inner.resolve(context);
        const { reference } = context;
        if (whole === undefined || reference === undefined || reference < whole.from || reference > whole.to)
          return whole;
        return earlier ? { ...whole, to: reference } : { ...whole, from: reference };
      },
    };
  },
};

/** "the first week of March", "the last two days of the month", "the first half of the 1990s", "the third day of ...". */
export const SLICE: Rule = {
  starts: ['0', 'last', 'final', 'opening', 'closing', ...ORDINAL_WORDS],
  parse: (words, at, the) => {
    if (!the) return undefined;
    const last = /^(?:last|final|closing)$/.test(words.lower(at));
    const position = last || words.lower(at) === 'opening' ? { value: 1, end: at + 1 } : ordinal(words, at);
    if (position?.value === undefined) return undefined;
    const count = cardinal(words, position.end);
    const noun = count?.end ?? position.end;
    const unit =
      (count === undefined ? undefined : PLURAL_UNITS.get(words.lower(noun))) ?? UNITS.get(words.lower(noun));
    const half = words.lower(noun) === 'half';
    if (unit === undefined && !half) return undefined;
    const link = words.lower(noun + 1);
    if (link !== 'of' && link !== 'in') return undefined;
    const whole = currentUnit(words, noun + 2) ?? unitPhrase(words, noun + 2);
    if (whole === undefined || dayLike(whole)) return undefined;
    const precision = half ? (whole.precision === 'year' ? 'half' : whole.precision) : unit!.precision;
    return {
      end: whole.end,
      precision,
      absolute: whole.absolute,
      resolve: (context) => {
        const interval = whole.resolve(context);
        if (interval === undefined || interval.from === NO_DAY || interval.to === NO_DAY) return undefined;
        if (half) return halfOf(interval, position.value === 1 && !last, precision);
        return sliceOf(interval, unit!, (position.value! - 1) * (last ? -1 : 1), count?.value ?? 1, last);
      },
    };
  },
};

function halfOf({ from, to }: Interval, first: boolean, precision: DatePrecision): Interval {
  const a = civilDate(from);
  const b = civilDate(to + 1);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const cut = months >= 2 ? addMonths(from, Math.floor(months / 2)) : from + 15;
  return first ? days(from, cut - 1, precision) : days(cut, to, precision);
}

/** Units counted from the first or the last day of an interval, never out of it. */
function sliceOf(whole: Interval, unit: Unit, index: number, count: number, last: boolean): Interval | undefined {
  const from = last ? shiftDay(whole.to + 1, -count, unit) : shiftDay(whole.from, index * count, unit);
  const to = last ? whole.to : shiftDay(from, count, unit) - 1;
  if (from < whole.from || from > whole.to) return undefined;
  return days(from, Math.min(to, whole.to), unit.precision);
}

/** "the week of March 17": from Monday the week that has the day. */
export const WEEK_OF: Rule = {
  starts: ['week'],
  parse: (words, at, the) => {
    if (!the || words.lower(at + 1) !== 'of') return undefined;
    const day = unitPhrase(words, at + 2);
    if (day?.precision !== 'day') return undefined;
    return {
      ...day,
      precision: 'week',
      resolve: (context: Context) => {
        const interval = day.resolve(context);
        return interval === undefined ? undefined : days(mondayOf(interval.from), mondayOf(interval.from) + 6, 'week');
      },
    };
  },
};

/** "year-end", "the year's end", "mid-week" is left to THIRD. */
export const YEAR_END: Rule = {
  starts: ['year', 'month', 'week'],
  parse: (words, at) => {
    const unit = UNITS.get(words.lower(at))!;
    const link = words.lower(at + 1);
    const end =
      link === 'end' ? at + 2 : (link === '-' || link === "'s") && words.lower(at + 2) === 'end' ? at + 3 : undefined;
    if (end === undefined) return undefined;
    return {
      end,
      precision: unit.precision,
      absolute: false,
      resolve: ({ reference }) =>
        reference === undefined ? undefined : thirdOf(unitAround(reference, unit.precision), 'late'),
    };
  },
};
