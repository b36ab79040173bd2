import { DATE_PRECISIONS, NO_DAY } from '../doc.js';
import type { Context } from './context.js';
import { days, type Interval } from './interval.js';
import type { Phrase, Rule } from './phrase.js';
import { timePhrase } from './time-phrase.js';
import type { Words } from './words.js';

const JOINTS = new Set('to until till through thru - – —'.split(' '));
const PRESENT = new Set('present now today date'.split(' '));

/** "from 2003 to 2011", "from March until May 2011", "between Monday and Friday", "from 2003 to the present". */
export const RANGE: Rule = {
  starts: ['from', 'between'],
  parse: (words, at, the) => {
    if (the) return undefined;
    const between = words.lower(at) === 'between';
    const first = timePhrase(words, skipAbout(words, at + 1));
    if (first === undefined) return undefined;
    const joint = words.lower(first.end);
    if (between ? joint !== 'and' : !JOINTS.has(joint)) {
      // The range may be within: "between 17 and 19 March", "from 17 to 19 March".
      return hasJoint(words, at + 1, first.end, between) ? first : undefined;
    }
    return joined(words, first, skipAbout(words, first.end + 1));
  },
};

/** "March to May 2011", "Monday-Friday", "17 March - 2 April", "2013 - present": two dates of one kind side by side. */
export function withRange(words: Words, first: Phrase): Phrase {
  if (!JOINTS.has(words.lower(first.end))) return first;
  const range = joined(words, first, first.end + 1);
  return range === undefined ? first : range;
}

function skipAbout(words: Words, at: number): number {
  return /^(?:about|around|circa|c\.|roughly)$/.test(words.lower(at)) ? at + 1 : at;
}

function hasJoint(words: Words, from: number, to: number, between: boolean): boolean {
  for (let at = from; at < to; at++) if (between ? words.lower(at) === 'and' : JOINTS.has(words.lower(at))) return true;
  return false;
}

function joined(words: Words, first: Phrase, at: number): Phrase | undefined {
  const now = words.lower(at) === 'the' ? at + 1 : at;
  if (PRESENT.has(words.lower(now)) && words.lower(now + 1) !== "'s") {
    return { ...first, end: now + 1, resolve: (context) => untilNow(first, context) };
  }
  const second = timePhrase(words, at);
  if (second === undefined || !alike(first, second)) return undefined;
  const coarser = index(first) <= index(second) ? first.precision : second.precision;
  return {
    end: second.end,
    precision: coarser,
    absolute: first.absolute || second.absolute,
    resolve: (context) => {
      const sides = bothSides(first, second, context);
      if (sides === undefined) return undefined;
      const [{ from }, { to }] = sides;
      return from === NO_DAY || to === NO_DAY || from > to ? undefined : days(from, to, coarser);
    },
  };
}

function index({ precision }: Phrase): number {
  return DATE_PRECISIONS.indexOf(precision);
}

/** Days go with days and parts of them, all longer units with each other. */
function alike(first: Phrase, second: Phrase): boolean {
  const week = DATE_PRECISIONS.indexOf('week');
  return (
    (index(first) > 0 && index(second) > 0 && index(first) >= week === index(second) >= week) ||
    (index(first) >= week && second.precision === 'month') ||
    (first.precision === 'month' && index(second) >= week)
  );
}

/** Each side without a year is told from the other: in the past the last first, else the first. */
function bothSides(first: Phrase, second: Phrase, context: Context): [Interval, Interval] | undefined {
  const lastFirst = !first.absolute && (second.absolute || context.direction === 'past');
  if (lastFirst) {
    const b = second.resolve(context);
    // "from 5 p.m. to 7 p.m. on Tuesday": both are of its day.
    const clock = first.precision === 'time' && b?.precision === 'time' ? b : undefined;
    const a = b === undefined ? undefined : (first.resolve(context.from(b.to, 'past')) ?? clock);
    return a === undefined || b === undefined ? undefined : [a, b];
  }
  const a = first.resolve(context) ?? (first.precision === 'time' ? second.resolve(context) : undefined);
  if (a === undefined || a.from === NO_DAY) return undefined;
  const b = second.absolute ? second.resolve(context) : second.resolve(context.from(a.from, 'future'));
  return b === undefined ? undefined : [a, b];
}

function untilNow(first: Phrase, context: Context): Interval | undefined {
  const interval = first.resolve(context);
  if (interval === undefined || interval.from === NO_DAY) return undefined;
  const { reference } = context;
  return days(
    interval.from,
    reference === undefined || reference < interval.from ? NO_DAY : reference,
    interval.precision,
  );
}
