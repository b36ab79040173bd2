import { ANAPHOR } from './anaphor.js';
import { clockAt } from './clock.js';
import { containedPhrase } from './contained.js';
import type { Context } from './context.js';
import { DEICTIC_DAY } from './deictic-day.js';
import { DEICTIC_UNIT } from './deictic-unit.js';
import type { Interval } from './interval.js';
import { Grammar, longer, type Phrase, type Rule } from './phrase.js';
import type { Words } from './words.js';

const DAY_PHRASES = new Grammar([DEICTIC_DAY, DEICTIC_UNIT, ANAPHOR]);

/** Parts of a day that may follow a day or stand before one. */
export const PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midday midnight dawn dusk daybreak sunrise sunset nightfall lunchtime'.split(
    ' ',
  ),
);
/** Parts that need no article: "at dawn". */
const BARE_PARTS = new Set(
  'noon midday midnight dawn dusk daybreak sunrise sunset nightfall night lunchtime'.split(' '),
);

/** A phrase of one day or a part of it. */
function dayPhrase(words: Words, at: number): Phrase | undefined {
  const phrase = longer(containedPhrase(words, at), DAY_PHRASES.longest(words, at));
  return phrase?.precision === 'day' || phrase?.precision === 'part-of-day' ? phrase : undefined;
}

/** Reads a day with the part of it or the time that follows: "Friday night", "Tuesday at 5 p.m.". */
export function dayWithPart(words: Words, at: number): Phrase | undefined {
  const day = dayPhrase(words, at);
  if (day === undefined) return undefined;
  let end = day.end;
  let precision = day.precision;
  const adverb = words.lower(end) === 'early' || words.lower(end) === 'late';
  const noun = adverb ? end + 1 : end;
  if (PARTS.has(words.lower(noun)) && precision === 'day') {
    end = noun + 1;
    precision = 'part-of-day';
  }
  const link = words.lower(end);
  const clock = clockAt(words, /^(?:at|around|about|by|from|,)$/.test(link) ? end + 1 : end);
  // "on Friday by 5 p.m." is two dates.
  if (clock !== undefined && link !== 'by' && link !== 'from') return narrowed(day, clock.end, 'time');
  return end === day.end ? day : narrowed(day, end, precision);
}

/** "early Friday", "late on Friday night", "early this morning". */
export const EARLY_DAY: Rule = {
  starts: ['early', 'late', 'later', 'earlier'],
  parse: (words, at, the) => {
    if (the) return undefined;
    const begin = words.lower(at + 1) === 'on' ? at + 2 : at + 1;
    const day = dayWithPart(words, begin);
    return day === undefined
      ? undefined
      : narrowed(day, day.end, day.precision === 'day' ? 'part-of-day' : day.precision);
  },
};

/** "5 p.m. on Tuesday", "17:30 GMT"; alone it is told from the last day mentioned near. */
export const CLOCK: Rule = {
  starts: ['0', ...'one two three four five six seven eight nine ten eleven twelve'.split(' ')],
  parse: (words, at, the) => {
    const clock = the ? undefined : clockAt(words, at);
    return clock === undefined ? undefined : withDay(words, clock.end, 'time');
  },
};

/** "noon tomorrow", "the night of 17 March", "dawn on Saturday", "the early hours of Friday", "in the morning". */
export const PART: Rule = {
  starts: [...PARTS, 'early', 'small'],
  parse: (words, at, the) => {
    const hours = words.lower(at + 1) === 'hours' && (words.lower(at) === 'early' || words.lower(at) === 'small');
    if (hours) {
      const day = words.lower(at + 2) === 'of' ? withDay(words, at + 2, 'part-of-day') : undefined;
      return the && day !== undefined && day.end > at + 3 ? day : undefined;
    }
    const word = words.lower(at);
    if (!PARTS.has(word) || words.upos(at) === 'VERB') return undefined;
    const phrase = withDay(words, at + 1, 'part-of-day');
    if (phrase.end > at + 1) return phrase;
    // Alone it needs its preposition: "at dawn", "in the morning".
    const before = words.lower(the ? at - 2 : at - 1);
    const alone = the
      ? before === 'in' || before === 'during'
      : BARE_PARTS.has(word) && /^(?:at|by|around|before|after|until)$/.test(before);
    return alone ? phrase : undefined;
  },
};

/** A part of a day or a time of it, ended at a word, with the day that follows. */
function withDay(words: Words, end: number, precision: 'part-of-day' | 'time'): Phrase {
  const link = words.lower(end);
  const linked = link === 'on' || link === 'of' || link === ',';
  const day = dayWithPart(words, linked ? end + 1 : end);
  if (day !== undefined) return narrowed(day, day.end, precision);
  const resolve = (context: Context): Interval | undefined => {
    const interval = context.lastNear('day');
    return interval === undefined ? undefined : { ...interval, precision };
  };
  return { end, precision, absolute: false, resolve };
}

function narrowed(day: Phrase, end: number, precision: Phrase['precision']): Phrase {
  return {
    ...day,
    end,
    precision,
    resolve: (context) => {
      const interval = day.resolve(context);
      return interval === undefined ? undefined : { ...interval, precision };
    },
  };
}
