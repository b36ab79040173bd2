import { mondayOf, weekdayFrom, weekdayUntil } from './calendar.js';
import type { Context } from './context.js';
import { days, type Interval } from './interval.js';
import { type Phrase, type Rule, unresolved } from './phrase.js';
import { AFTER_NAMED_WEEKDAY, BEFORE_NAMED_WEEKDAY, PLURAL_WEEKDAYS, SHORT_WEEKDAYS, WEEKDAYS } from './weekdays.js';
import type { Words } from './words.js';

/** How a weekday is told: alone or with the word before it. */
export type WeekdayModifier = 'none' | 'this' | 'last' | 'next';

/** The number of the weekday that a word names, or undefined where it is no weekday or another name. */
export function weekdayAt(words: Words, at: number): number | undefined {
  const weekday = WEEKDAYS.get(words.lower(at));
  if (weekday !== undefined) {
    // Names: "Good Friday", "the Sunday Times".
    if (!words.isCapitalised(at) || BEFORE_NAMED_WEEKDAY.has(words.lower(at - 1))) return undefined;
    return AFTER_NAMED_WEEKDAY.has(words.lower(at + 1)) && words.isCapitalised(at + 1) ? undefined : weekday;
  }
  const short = SHORT_WEEKDAYS.get(words.lower(at));
  if (short === undefined || !words.isCapitalised(at)) return undefined;
  return words.lower(at).endsWith('.') || words.lower(at - 1) === 'on' ? short : undefined;
}

/**
 * A weekday by the tense of its verb: past, the last one up to the document's day ("on Friday" may be that
 * day itself); future or present, the next from it. "last Friday" is the last before the day, "this Friday"
 * the next from it unless the verb is past, "next Friday" that of the next week from Monday.
 */
export function resolveWeekday(context: Context, weekday: number, modifier: WeekdayModifier): Interval | undefined {
  const { reference } = context;
  if (reference === undefined) return undefined;
  const day = (() => {
    if (modifier === 'last') return weekdayUntil(reference - 1, weekday);
    if (modifier === 'next') return mondayOf(reference) + 7 + weekday;
    const { direction } = context;
    const ahead = direction === 'future' || (direction === 'present' && modifier === 'none');
    if (ahead || (modifier === 'this' && direction !== 'past')) return weekdayFrom(reference, weekday);
    return weekdayUntil(reference, weekday);
  })();
  return days(day, day);
}

/** Weekdays: "Friday", "Monday week", "Friday last"; "Fridays" are no one day. */
export const WEEKDAY: Rule = {
  starts: [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), ...PLURAL_WEEKDAYS],
  parse: (words, at): Phrase | undefined => {
    if (PLURAL_WEEKDAYS.has(words.lower(at))) {
      if (!words.isCapitalised(at)) return undefined;
      return { end: at + 1, precision: 'day', absolute: false, resolve: unresolved };
    }
    const weekday = weekdayAt(words, at);
    if (weekday === undefined) return undefined;
    const next = words.lower(at + 1);
    if (next === 'week' && words.lower(at + 2) !== "'s") {
      const resolve = ({ reference }: Context) => {
        if (reference === undefined) return undefined;
        const day = weekdayFrom(reference + 1, weekday) + 7;
        return days(day, day);
      };
      return { end: at + 2, precision: 'day', absolute: false, resolve };
    }
    const last = next === 'last' && !/^(?:week|month|year|night)$/.test(words.lower(at + 2));
    return {
      end: last ? at + 2 : at + 1,
      precision: 'day',
      absolute: false,
      resolve: (context) => resolveWeekday(context, weekday, last ? 'last' : 'none'),
    };
  },
};
