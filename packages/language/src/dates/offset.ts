import { NO_DAY } from '../doc.js';
import { fromAnchor } from './anaphor.js';
import type { Context } from './context.js';
import { dayWithPart } from './day-part.js';
import { type Direction, isPeriod } from './direction.js';
import { days, type Interval } from './interval.js';
import { nounPhraseEnd } from './noun-phrase.js';
import { AMOUNT_WORDS, amount, type Count, skipAdjective } from './numerals.js';
import { Grammar, longer, type Phrase, type Rule, unresolved } from './phrase.js';
import { unitPhrase } from './portion.js';
import { PLURAL_UNITS, shiftDay, UNITS, type Unit, unitAround } from './units.js';
import { WEEKDAY_OFFSET } from './weekday-offset.js';
import type { Words } from './words.js';
import { MAX_COUNT } from './years-ago.js';

interface Span {
  readonly unit: Unit;
  readonly count: Count;
  readonly end: number;
}

/** "two weeks", "a year", "weeks", "48 hours"; `the` takes the bare "day" of "the day before". */
function spanAt(words: Words, at: number, the = false): Span | undefined {
  const bare = PLURAL_UNITS.get(words.lower(at)) ?? (the ? UNITS.get(words.lower(at)) : undefined);
  if (bare !== undefined) return { unit: bare, count: { value: the ? 1 : undefined, end: at }, end: at + 1 };
  const count = the ? undefined : amount(words, at);
  if (count === undefined) return undefined;
  // "48-hour" is a length, not a time.
  const noun = skipAdjective(words, count.end);
  const unit = PLURAL_UNITS.get(words.lower(noun)) ?? UNITS.get(words.lower(noun));
  if (unit === undefined || (count.value ?? 0) > MAX_COUNT) return undefined;
  return { unit, count, end: noun + 1 };
}

const BACK = new Set(['earlier', 'before', 'previously', 'prior']);
const ON = new Set(['later', 'after', 'afterwards', 'afterward', 'on', 'following']);

/**
 * Times so far from another: "two days later", "a week earlier", "the day before", "two days before
 * Christmas", "a year ago this week", "three weeks from Monday", "the day after the vote" (unresolved).
 */
export const OFFSET: Rule = {
  starts: ['0', ...AMOUNT_WORDS, ...PLURAL_UNITS.keys(), ...UNITS.keys()],
  parse: (words, at, the) => {
    const span = spanAt(words, at, the);
    if (span === undefined) return undefined;
    const link = words.lower(span.end);
    if (link === 'ago') return the ? undefined : agoPhrase(words, span);
    if (link === 'from' || link === 'hence') return the ? undefined : fromPhrase(words, span, link);
    const sign = BACK.has(link) ? -1 : ON.has(link) ? 1 : 0;
    if (sign === 0) return undefined;
    if (link === 'on')
      return span.unit.months > 0 && words.lower(span.end + 1) === ',' ? told(words, span, span.end + 1, 1) : undefined;
    const after = link === 'prior' && words.lower(span.end + 1) === 'to' ? span.end + 2 : span.end + 1;
    if (link === 'earlier' || link === 'later' || link === 'previously' || link.startsWith('afterward')) {
      return told(words, span, after, sign);
    }
    const base = unitPhrase(words, after);
    if (base !== undefined) return shifted(span, base, sign);
    const noun = nounPhraseEnd(words, after);
    if (noun !== undefined) return { end: noun, precision: span.unit.precision, absolute: false, resolve: unresolved };
    // "two days after" and "the day before" end their clause; before a clause what happens there tells the day.
    return words.upos(after) === 'PRON' || words.upos(after) === 'VERB'
      ? { end: after, precision: span.unit.precision, absolute: false, resolve: unresolved }
      : told(words, span, after, sign);
  },
};

/** From the last date mentioned. */
function told(_words: Words, { unit, count }: Span, end: number, sign: number): Phrase {
  const resolve = (context: Context): Interval | undefined =>
    count.value === undefined ? undefined : fromAnchor(context, unit, sign * count.value);
  return { end, precision: unit.precision, absolute: false, resolve };
}

/** "two days before Christmas": as exact as the unit, or as the date where that is coarser. */
function shifted({ unit, count }: Span, base: Phrase, sign: number): Phrase {
  return {
    end: base.end,
    precision: unit.precision,
    absolute: base.absolute,
    resolve: (context) => {
      const interval = base.resolve(context);
      if (interval === undefined || count.value === undefined || interval.from !== interval.to) return undefined;
      const day = shiftDay(interval.from, sign * count.value, unit);
      // Weeks and days from a day are a day, months their own, and longer units count in years.
      if (unit.months === 0) return days(day, day);
      return unitAround(day, unit.months > 12 ? 'year' : unit.precision);
    },
  };
}

/** "a year ago", "three years ago today", "a week ago Friday". */
function agoPhrase(words: Words, span: Span): Phrase | undefined {
  const begin = words.lower(span.end + 1) === 'on' ? span.end + 2 : span.end + 1;
  const base = longer(unitPhrase(words, begin), dayWithPart(words, begin));
  if (base === undefined || base.absolute || base.precision === 'year') return undefined;
  return {
    end: base.end,
    precision: base.precision,
    absolute: false,
    resolve: (context) => {
      const interval = base.resolve(context);
      if (interval === undefined || span.count.value === undefined) return undefined;
      const move = (day: number): number => shiftDay(day, -span.count.value!, span.unit);
      return base.precision === 'month'
        ? unitAround(move(interval.from), 'month')
        : { ...interval, from: move(interval.from), to: move(interval.to) };
    },
  };
}

/** "two weeks from now", "a week from Monday", "three years hence". */
function fromPhrase(words: Words, span: Span, link: string): Phrase | undefined {
  if (link === 'hence' || words.lower(span.end + 1) === 'now') {
    return ahead(span, link === 'hence' ? span.end + 1 : span.end + 2);
  }
  const base = unitPhrase(words, span.end + 1);
  return base?.precision === 'day' ? shifted(span, base, 1) : undefined;
}

function ahead({ unit, count }: Span, end: number): Phrase {
  return {
    end,
    precision: unit.precision,
    absolute: false,
    resolve: ({ reference }) => {
      if (reference === undefined) return undefined;
      const around = (value: number) => unitAround(shiftDay(reference, value, unit), unit.precision);
      if (count.between !== undefined)
        return days(around(count.between[0]).from, around(count.between[1]).to, unit.precision);
      // "in weeks", "in some days" are some time from now on.
      return count.value === undefined ? days(reference, NO_DAY, unit.precision) : around(count.value);
    },
  };
}

/**
 * "in two weeks": so far ahead where the verb looks ahead. "the worst drought in 60 years" is the time up
 * to now; "took the city in two days" tells how long, no time.
 */
export const IN_SPAN: Rule = {
  starts: ['in'],
  parse: (words, at, the) => {
    const span = the ? undefined : spanAt(words, at + 1);
    if (span === undefined) return undefined;
    const own = words.lower(span.end) === "'" || words.lower(span.end) === "'s";
    const end = own && words.lower(span.end + 1) === 'time' ? span.end + 2 : span.end;
    if (words.lower(end) === 'of') return undefined;
    if (words.lower(end) === 'from' && words.lower(end + 1) === 'now') return ahead(span, end + 2);
    const later = ahead(span, end);
    return {
      ...later,
      optional: true,
      resolve: (context) => {
        if (end > span.end || looksAhead(context.direction)) return later.resolve(context);
        return isPeriod(words, at) ? upToNow(context, span) : undefined;
      },
    };
  },
};

function looksAhead(direction: Direction): boolean {
  return direction === 'future' || direction === 'present';
}

function upToNow({ reference }: Context, { unit, count }: Span): Interval | undefined {
  if (reference === undefined || count.value === undefined) return undefined;
  return days(shiftDay(reference, -count.value, unit), reference, unit.precision);
}

/** "in a MATTER OF DAYS": where the days are named. */
function matterOf(words: Words, at: number): number | undefined {
  const first = words.lower(at) === 'just' ? at + 1 : at;
  const told = words.lower(first) === 'a' && words.lower(first + 1) === 'matter' && words.lower(first + 2) === 'of';
  return told ? first + 3 : undefined;
}

/**
 * "within 48 hours", "in a matter of weeks": from the document's day on, or from the last date mentioned where the tense
 * is past.
 */
export const WITHIN: Rule = {
  starts: ['within', 'in'],
  parse: (words, at) => {
    const matter = matterOf(words, at + 1);
    if (words.lower(at) === 'in' && matter === undefined) return undefined;
    const span = spanAt(words, matter ?? (words.lower(at + 1) === 'the' ? at + 3 : at + 1));
    if (span === undefined) return undefined;
    const { unit, count } = span;
    if (words.lower(span.end) === 'of') {
      // "within hours of the vote" is told from the vote.
      const event = nounPhraseEnd(words, span.end + 1);
      return event === undefined
        ? undefined
        : { end: event, precision: unit.precision, absolute: false, resolve: unresolved };
    }
    return {
      end: span.end,
      precision: unit.precision,
      absolute: false,
      resolve: (context) => {
        const start = context.direction === 'past' ? context.last('day')?.from : context.reference;
        if (start === undefined) return undefined;
        const most = count.value ?? count.between?.[1];
        return days(start, most === undefined ? NO_DAY : shiftDay(start, most, unit), unit.precision);
      },
    };
  },
};

export const OFFSETS = new Grammar([OFFSET, IN_SPAN, WITHIN, WEEKDAY_OFFSET]);
