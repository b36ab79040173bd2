import type { DatePrecision } from '../doc.js';
import { days } from './interval.js';
import type { Rule } from './phrase.js';

/** Words that tell a day from the document's, by how many days. */
const DAYS: ReadonlyMap<string, readonly [offset: number, precision: DatePrecision]> = new Map([
  ['today', [0, 'day']],
  ['tonight', [0, 'part-of-day']],
  ['yesterday', [-1, 'day']],
  ['tomorrow', [1, 'day']],
]);

/** "yesterday", "today", "tonight", "tomorrow", "the day before yesterday", "the day after tomorrow". */
export const DEICTIC_DAY: Rule = {
  starts: [...DAYS.keys(), 'day'],
  parse: (words, at, the) => {
    const further = words.lower(at) === 'day';
    const step = further ? words.lower(at + 1) : '';
    const entry = DAYS.get(words.lower(further ? at + 2 : at));
    if (entry === undefined) return undefined;
    if (further && !(the && (step === 'before' || step === 'after'))) return undefined;
    if (!further && the) return undefined;
    const offset = entry[0] + (step === 'before' ? -1 : step === 'after' ? 1 : 0);
    return {
      end: further ? at + 3 : at + 1,
      precision: entry[1],
      absolute: false,
      resolve: ({ reference }) =>
        reference === undefined ? undefined : days(reference + offset, reference + offset, entry[1]),
    };
  },
};

/** "overnight": the night that ended on the document's day, or begins on it. */
export const OVERNIGHT: Rule = {
  starts: ['overnight'],
  parse: (words, at, the) => {
    if (the || words.upos(at) === 'VERB') return undefined;
    return {
      end: at + 1,
      precision: 'part-of-day',
      absolute: false,
      resolve: (context) => {
        const { reference } = context;
        if (reference === undefined) return undefined;
        const first = context.direction === 'future' ? reference : reference - 1;
        return days(first, first + 1, 'part-of-day');
      },
    };
  },
};
