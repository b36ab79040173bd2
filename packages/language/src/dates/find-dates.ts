import { type Doc, NO_DAY } from '../doc.js';
import { Anchors } from './anchors.js';
import { BOUNDARY, withOnwards } from './boundary.js';
import { Context } from './context.js';
import { directionOf } from './direction.js';
import type { Interval } from './interval.js';
import { parseDay } from './iso8601.js';
import { Grammar, keyOf, longer, type Phrase } from './phrase.js';
import { RANGE, withRange } from './range.js';
import { TIME_STARTS, timePhrase } from './time-phrase.js';
import { VAGUE } from './vague.js';
import { weekdayAt } from './weekday.js';
import { Words } from './words.js';

/** A phrase that was found: its words, and its interval where one could be computed. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly interval: Interval | undefined;
}

const QUOTES = new Set(['"', '”', "''", '``', '“']);
const BOUNDS = new Grammar([RANGE, BOUNDARY]);
const VAGUE_PHRASES = new Grammar([VAGUE]);
const STARTS: ReadonlySet<string> = new Set([...TIME_STARTS, ...BOUNDS.starts, ...VAGUE_PHRASES.starts]);

/** Days that ISO 8601 writes with four digits of the year; what lies beyond is no date of the news. */
const FIRST_DAY = parseDay('-9999-01-01')!;
const LAST_DAY = parseDay('9999-12-31')!;

/** All phrases of a document that tell a time, in text order; they do not overlap. */
export function findDates(doc: Doc): FoundDate[] {
  const found: FoundDate[] = [];
  const anchors = new Anchors();
  const reference = doc.date === undefined ? undefined : parseDay(doc.date);
  for (let sentence = 0; sentence < doc.sentenceCount; sentence++) {
    const { start, end } = doc.sentence(sentence);
    const words = new Words(doc, start, end);
    for (let at = start; at < end; ) {
      const phrase = mayStart(words, at) ? phraseAt(words, at) : undefined;
      if (phrase === undefined) {
        if (QUOTES.has(words.lower(at))) anchors.endQuotation();
        at++;
        continue;
      }
      const first = withoutArticle(words, at, phrase);
      const context = new Context(reference, sentence, anchors, () => directionOf(doc, first, phrase.end));
      const interval = inCalendar(phrase.resolve(amongSiblings(words, first, phrase, context, found.at(-1))));
      if (interval === undefined && phrase.optional) {
        at++;
        continue;
      }
      if (interval !== undefined) anchors.note(interval, sentence, phrase.absolute);
      found.push({ start: first, end: phrase.end, interval });
      at = phrase.end;
    }
  }
  return found;
}

function mayStart(words: Words, at: number): boolean {
  const first = words.lower(at);
  return STARTS.has(first === 'the' ? keyOf(words.lower(at + 1)) : keyOf(first));
}

function phraseAt(words: Words, at: number): Phrase | undefined {
  const time = timePhrase(words, at);
  const extended = time === undefined ? undefined : withOnwards(words, withRange(words, time));
  return longer(longer(extended, BOUNDS.longest(words, at)), VAGUE_PHRASES.longest(words, at));
}

/** Dates side by side share the year of the last: "in January and February 2012". */
const MAX_SIBLINGS = 4;

/** The context of a date without a year whose sibling after it names one: the time before that. */
function beforeSibling(words: Words, phrase: Phrase, context: Context): Context {
  if (phrase.absolute || (phrase.precision !== 'month' && phrase.precision !== 'day')) return context;
  let { end } = phrase;
  for (let i = 0; i < MAX_SIBLINGS; i++) {
    if (!/^(?:and|or|,)$/.test(words.lower(end))) return context;
    const both = words.lower(end) === ',' && /^(?:and|or)$/.test(words.lower(end + 1));
    const sibling = timePhrase(words, both ? end + 2 : end + 1);
    if (sibling?.precision !== phrase.precision) return context;
    const interval = sibling.absolute ? sibling.resolve(context) : undefined;
    if (interval !== undefined) return context.from(interval.to, 'past');
    end = sibling.end;
  }
  return context;
}

/** "on Friday and Saturday": a weekday to come that follows another is told from it. */
function amongSiblings(
  words: Words,
  at: number,
  phrase: Phrase,
  context: Context,
  last: FoundDate | undefined,
): Context {
  const joined = last?.end === at - 1 && /^(?:and|or|,)$/.test(words.lower(at - 1));
  if (joined && last.interval !== undefined && last.interval.from !== NO_DAY && weekdayAt(words, at) !== undefined) {
    const weekdays = weekdayAt(words, last.start) !== undefined && !phrase.absolute;
    if (weekdays && context.direction !== 'past') return context.from(last.interval.from, 'future');
  }
  return beforeSibling(words, phrase, context);
}

/** "the March resolution": the article is the noun's where the phrase is the same without it. */
function withoutArticle(words: Words, at: number, phrase: Phrase): number {
  if (words.lower(at) !== 'the') return at;
  const upos = words.upos(phrase.end);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ' && words.lower(phrase.end) !== '-') return at;
  return phraseAt(words, at + 1)?.end === phrase.end ? at + 1 : at;
}

function inCalendar(interval: Interval | undefined): Interval | undefined {
  if (interval === undefined) return undefined;
  const { from, to } = interval;
  if (from === NO_DAY && to === NO_DAY) return undefined;
  for (const day of [from, to]) if (day !== NO_DAY && !(day >= FIRST_DAY && day <= LAST_DAY)) return undefined;
  return from !== NO_DAY && to !== NO_DAY && from > to ? undefined : interval;
}
