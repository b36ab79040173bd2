import { DATE_PRECISIONS } from '../doc.js';
import { ANAPHOR } from './anaphor.js';
import { CALENDAR_UNIT } from './calendar-unit.js';
import { DEICTIC_UNIT } from './deictic-unit.js';
import { Grammar, type Phrase } from './phrase.js';
import type { Words } from './words.js';
import { YEARS_AGO } from './years-ago.js';

const CONTAINERS = new Grammar([DEICTIC_UNIT, ANAPHOR, YEARS_AGO]);
const NEVER = DATE_PRECISIONS.indexOf('unresolved');

/**
 * The phrase at a word together with the week, month or year that it lies in: "March last year", "Monday
 * of that week", "17 March of last year", "the summer two years ago".
 */
export function containedPhrase(words: Words, at: number): Phrase | undefined {
  const inner = CALENDAR_UNIT.longest(words, at);
  if (inner === undefined || inner.absolute || inner.end >= words.end) return inner;
  const link = words.lower(inner.end);
  const begin = link === 'of' || link === 'in' ? inner.end + 1 : inner.end;
  const outer = CONTAINERS.longest(words, begin);
  if (outer === undefined) return inner;
  const coarse = DATE_PRECISIONS.indexOf(outer.precision);
  if (coarse === NEVER || coarse >= DATE_PRECISIONS.indexOf(inner.precision)) return inner;
  return {
    end: outer.end,
    precision: inner.precision,
    absolute: false,
    resolve: (context) => {
      const whole = outer.resolve(context);
      if (whole === undefined) return undefined;
      const part = inner.resolve(context.from(whole.from, 'future'));
      return part !== undefined && part.from <= whole.to ? part : undefined;
    },
  };
}
