import { NO_DAY } from '../doc.js';
import type { Context } from './context.js';
import { days, type Interval } from './interval.js';
import { amount, skipAdjective } from './numerals.js';
import type { Rule } from './phrase.js';
import { PLURAL_UNITS, shiftDay, UNITS } from './units.js';

const STEPS: ReadonlyMap<string, -1 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
]);
/** Units that are told from the last date mentioned where they follow "next" or "previous" alone: "the next day". */
const TOLD = new Set(['previous', 'preceding', 'following']);

/**
 * Stretches up to the document's day or on from it: "the past two years", "the last decade", "the next six
 * months", "the coming days" (open), "the past few weeks" (open). After "previous" and "following" they
 * are told from the last date mentioned.
 */
export const ROLLING: Rule = {
  starts: [...STEPS.keys()],
  parse: (words, at, the) => {
    const step = STEPS.get(words.lower(at))!;
    // "the war would last days".
    if (words.isVerbLast(at)) return undefined;
    const count = amount(words, at + 1);
    const noun = skipAdjective(words, count?.end ?? at + 1);
    const plural = PLURAL_UNITS.get(words.lower(noun));
    const unit = plural ?? UNITS.get(words.lower(noun));
    if (unit === undefined) return undefined;
    const possessed = the || /^(?:these|those|this|his|her|its|their|our|my|your|'s)$/.test(words.lower(at - 1));
    if (count === undefined && !possessed && plural === undefined) return undefined;
    // "the next day" is told from the last date; "the last days of the war" from the war.
    if (count === undefined && plural === undefined && (unit.precision === 'day' || unit.precision === 'part-of-day'))
      return undefined;
    if (words.lower(noun + 1) === 'of') return undefined;
    const value = count?.value ?? (plural === undefined ? 1 : undefined);
    const told = TOLD.has(words.lower(at));
    return {
      end: noun + 1,
      precision: unit.precision,
      absolute: false,
      resolve: (context: Context): Interval | undefined => {
        const start = told ? context.last('day')?.from : startOf(context, step);
        if (start === undefined) return undefined;
        const other = value === undefined ? NO_DAY : shiftDay(start, step * value, unit);
        return step < 0 ? days(other, start, unit.precision) : days(start, other, unit.precision);
      },
    };
  },
};

/** "over the next week they marched" goes on from the last date mentioned. */
function startOf(context: Context, step: -1 | 1): number | undefined {
  if (step > 0 && context.direction === 'past') return context.last('day')?.from;
  return context.reference;
}

/** "the months ahead", "the days to come", "the year ahead": from the document's day on. */
export const AHEAD: Rule = {
  starts: [...PLURAL_UNITS.keys(), 'week', 'month', 'year'],
  parse: (words, at, the) => {
    const plural = PLURAL_UNITS.get(words.lower(at));
    const unit = plural ?? UNITS.get(words.lower(at))!;
    const next = words.lower(at + 1);
    const end =
      next === 'ahead' && words.lower(at + 2) !== 'of'
        ? at + 2
        : next === 'to' && words.lower(at + 2) === 'come'
          ? at + 3
          : undefined;
    if (end === undefined || !(the || plural !== undefined)) return undefined;
    return {
      end,
      precision: unit.precision,
      absolute: false,
      resolve: ({ reference }) => {
        if (reference === undefined) return undefined;
        return days(reference, plural === undefined ? shiftDay(reference, 1, unit) : NO_DAY, unit.precision);
      },
    };
  },
};
