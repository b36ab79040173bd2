import { MONTHS } from './months.js';
import { nounPhraseEnd } from './noun-phrase.js';
import { type Rule, unresolved } from './phrase.js';
import { SEASONS } from './seasons.js';
import { PLURAL_UNITS, UNITS } from './units.js';
import { WEEKDAYS } from './weekdays.js';
import type { Words } from './words.js';

/** Adverbs that tell a time by themselves, though not which. */
const ADVERBS = new Set('recently lately nowadays'.split(' '));
/** "recent weeks": more than a word must follow. */
const BEFORE_UNITS = new Set('recent these those earlier later subsequent'.split(' '));
/** Nouns that are a time after their preposition: "at the time", "in the past". */
const NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['time', /^(?:at|since|until|before|around|from)$/],
  ['moment', /^(?:at|for|until)$/],
  ['past', /^(?:in|from)$/],
  ['future', /^(?:in|for)$/],
  ['present', /^(?:at|until)$/],
  ['meantime', /^in$/],
]);
const EVENTFUL = new Set(['eve', 'day', 'night', 'morning', 'evening', 'week', 'month', 'year', 'anniversary']);

function found(end: number): ReturnType<Rule['parse']> {
  return { end, precision: 'unresolved', absolute: false, resolve: unresolved };
}

/** Times that no calendar tells: "recently", "in recent weeks", "at the time", "the eve of the summit", "every Friday". */
export const VAGUE: Rule = {
  starts: [
    ...ADVERBS,
    ...BEFORE_UNITS,
    ...NOUNS.keys(),
    ...EVENTFUL,
    'that',
    'this',
    'near',
    'every',
    'each',
    'other',
    'one',
    'some',
    'turn',
    'long',
    'few',
    'a',
  ],
  parse: (words, at, the) => {
    const word = words.lower(at);
    const next = words.lower(at + 1);
    if (ADVERBS.has(word)) return the ? undefined : found(at + 1);
    if (BEFORE_UNITS.has(word) && (PLURAL_UNITS.has(next) || next === 'times')) return found(at + 2);
    if (word === 'every' || word === 'each') return isRecurring(words, at + 1) ? found(at + 2) : undefined;
    if (word === 'one' || word === 'some') return isSomeDay(words, at, the) ? found(at + 2) : undefined;
    if (word === 'turn') return the && next === 'of' ? turnOfCentury(words, at + 2) : undefined;
    if (word === 'a') return next === 'long' && words.lower(at + 2) === 'time' ? longAgo(words, at + 1) : undefined;
    if (next === 'ago' || next === 'time' || next === 'moments') return the ? undefined : longAgo(words, at);
    if (word === 'other') return the && next === 'day' ? found(at + 2) : undefined;
    if (word === 'near') return the && next === 'future' ? found(at + 2) : undefined;
    if ((word === 'that' || word === 'this') && !the) {
      return (next === 'time' || next === 'moment') && isAfter(words, at, next) ? found(at + 2) : undefined;
    }
    if (!the && word !== 'present') return undefined;
    if (NOUNS.has(word) && isAfter(words, the ? at - 1 : at, word)) {
      // "at the time of the attack" has its event.
      const event = word === 'time' && next === 'of' ? nounPhraseEnd(words, at + 2) : undefined;
      return found(event ?? at + 1);
    }
    if (EVENTFUL.has(word) && next === 'of') {
      const event = nounPhraseEnd(words, at + 2);
      const before = words.lower(at - 2);
      return event !== undefined && (word === 'eve' || /^(?:on|in|since|until|by|during)$/.test(before))
        ? found(event)
        : undefined;
    }
    return undefined;
  },
};

/** "one day", "some day", but "only one day to leave" counts. */
function isSomeDay(words: Words, at: number, the: boolean): boolean {
  if (the || words.lower(at + 1) !== 'day' || /^(?:of|to)$/.test(words.lower(at + 2))) return false;
  return !/^(?:only|for|in|just|than|a|per|at|within|after|last|next|past)$/.test(words.lower(at - 1));
}

/** "a long time ago", "long ago", "some time ago", "moments ago". */
function longAgo(words: Words, at: number): ReturnType<Rule['parse']> {
  if (words.lower(at) === 'long' && words.lower(at + 1) === 'ago') return found(at + 2);
  return words.lower(at + 2) === 'ago' ? found(at + 3) : undefined;
}

/** "the turn of the century". */
function turnOfCentury(words: Words, at: number): ReturnType<Rule['parse']> {
  for (let end = at; end < at + 4; end++) if (words.lower(end) === 'century') return found(end + 1);
  return undefined;
}

function isRecurring(words: Words, at: number): boolean {
  const word = words.lower(at);
  return UNITS.has(word) || WEEKDAYS.has(word) || SEASONS.has(word) || (MONTHS.has(word) && words.isCapitalised(at));
}

function isAfter(words: Words, at: number, noun: string): boolean {
  return NOUNS.get(noun)!.test(words.lower(at - 1));
}
