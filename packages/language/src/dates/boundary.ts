import { NO_DAY } from '../doc.js';
import { currentUnit } from './current-unit.js';
import { days, type Interval } from './interval.js';
import type { Phrase, Rule } from './phrase.js';
import { timePhrase } from './time-phrase.js';
import type { Words } from './words.js';

type Side = 'since' | 'after' | 'until' | 'before';

/** Prepositions that leave one side open. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ['since', 'since'],
  ['from', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['by', 'until'],
  ['through', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['pre-', 'before'],
  ['post-', 'after'],
  ['prior', 'before'],
  ['up', 'until'],
]);
/** What may stand between the preposition and its date. */
const FILLERS = new Set('about around approximately roughly at least early late as in on'.split(' '));
const MAX_FILLERS = 3;
/** How far after a date the noun may stand that it belongs to. */
const MAX_EVENT = 5;

/**
 * Times with an open side: "since 2003", "until March" and "by Friday" (last day included), "before 2011"
 * (up to the day before), "after 17 March" (from the day after), "from Monday", "2003 onwards", "post-2011".
 */
export const BOUNDARY: Rule = {
  starts: [...SIDES.keys()],
  parse: (words, at, the) => {
    if (the) return undefined;
    const word = words.lower(at);
    const prefix = /^(pre|post)-/.exec(word)?.[1];
    const side = SIDES.get(prefix === undefined ? word : `${prefix}-`)!;
    let begin = at + 1;
    if (word === 'prior' || word === 'up') {
      if (words.lower(begin) !== 'to') return undefined;
      begin++;
      if (word === 'up' && words.lower(begin) === 'until') begin++;
    } else if (word === 'starting' || word === 'beginning') {
      if (!/^(?:in|on|from)$/.test(words.lower(begin))) return undefined;
    }
    const view = prefix === undefined ? words : words.withoutPrefix(at, prefix, side);
    const over = word === 'before' ? beforeOver(words, begin) : undefined;
    if (over !== undefined) return over;
    const base = prefix === undefined ? afterFillers(words, begin) : timePhrase(view, at);
    if (base === undefined || base.precision === 'unresolved') return undefined;
    if (prefix === undefined && isOfEvent(words, begin, base.end)) return undefined;
    const onwards = /^onwards?$/.test(words.lower(base.end))
      ? 1
      : words.lower(base.end) === 'on'
        ? onAt(words, base.end)
        : 0;
    // "the vote from Friday", "up from the year before" and "down from last year" have no open side.
    const compared = base.precision === 'year' && !base.absolute;
    if (word === 'from' && onwards === 0 && (compared || isAttribute(words, base.end - 1))) return undefined;
    const ending = side === 'before' && isEnding(words, begin);
    return bounded(base, base.end + onwards, side, ending);
  },
};

/** "before THE YEAR IS OVER", "before THE SUMMER ENDS": its last day included. */
function beforeOver(words: Words, begin: number): Phrase | undefined {
  const base = currentUnit(words, begin) ?? afterFillers(words, begin);
  if (base === undefined || base.precision === 'unresolved') return undefined;
  const verb = words.lower(base.end);
  const end = /^ends?$/.test(verb)
    ? base.end + 1
    : /^(?:is|are|was|runs)$/.test(verb) && /^(?:over|out|up|through)$/.test(words.lower(base.end + 1))
      ? base.end + 2
      : undefined;
  return end === undefined ? undefined : bounded(base, end, 'until', false);
}

/** "2003 onwards", "from Monday on". */
export function withOnwards(words: Words, phrase: Phrase): Phrase {
  return /^onwards?$/.test(words.lower(phrase.end)) ? bounded(phrase, phrase.end + 1, 'since', false) : phrase;
}

function afterFillers(words: Words, begin: number): Phrase | undefined {
  for (let at = begin; at <= begin + MAX_FILLERS; at++) {
    const phrase = timePhrase(words, at);
    if (phrase !== undefined) return phrase;
    if (!FILLERS.has(words.lower(at))) return undefined;
  }
  return undefined;
}

function onAt(words: Words, at: number): number {
  return words.upos(at + 1) === 'PUNCT' || words.lower(at + 1) === '' ? 1 : 0;
}

/** "after Friday's vote", "since the March resolution": the event is the bound, not its date. */
function isOfEvent(words: Words, start: number, end: number): boolean {
  if (words.upos(end) === 'PART' && words.lower(end).startsWith("'")) return true;
  const upos = words.upos(end);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return false;
  const { doc } = words;
  if (doc.columns.head === undefined) return upos !== 'ADJ';
  // The noun must own the date: "after 17 March rebels regrouped" has no such noun.
  let top = end - 1;
  for (let i = 0; i < MAX_EVENT && doc.head(top) >= start && doc.head(top) < end; i++) top = doc.head(top);
  return doc.head(top) >= end && doc.head(top) <= end + MAX_EVENT && doc.upos(doc.head(top)) !== 'VERB';
}

function isAttribute(words: Words, last: number): boolean {
  const relation = words.doc.deprel(last);
  return relation.startsWith('nmod');
}

function isEnding(words: Words, begin: number): boolean {
  const at = words.lower(begin) === 'the' ? begin + 1 : begin;
  return words.lower(at) === 'end' || words.lower(at + 1) === 'end' || words.lower(at + 2) === 'end';
}

function bounded(base: Phrase, end: number, side: Side, ending: boolean): Phrase {
  return {
    end,
    precision: base.precision,
    absolute: base.absolute,
    resolve: (context) => {
      const interval = base.resolve(context);
      return interval === undefined ? undefined : openSide(interval, side, ending);
    },
  };
}

function openSide({ from, to, precision }: Interval, side: Side, ending: boolean): Interval | undefined {
  // The rest of a day lies before or after a part of it.
  const partial = precision === 'part-of-day' || precision === 'time' || ending ? 0 : 1;
  const bound =
    side === 'since'
      ? from
      : side === 'until'
        ? to
        : side === 'before'
          ? before(from, to, partial, ending)
          : add(to, partial);
  if (bound === NO_DAY) return undefined;
  return side === 'since' || side === 'after' ? days(bound, NO_DAY, precision) : days(NO_DAY, bound, precision);
}

function before(from: number, to: number, partial: number, ending: boolean): number {
  return ending ? to : add(from, -partial);
}

function add(day: number, count: number): number {
  return day === NO_DAY ? NO_DAY : day + count;
}
