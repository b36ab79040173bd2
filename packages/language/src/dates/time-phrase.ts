import { CALENDAR_UNIT } from './calendar-unit.js';
import { CLOCK, dayWithPart, EARLY_DAY, PART } from './day-part.js';
import { OVERNIGHT } from './deictic-day.js';
import { OFFSETS } from './offset.js';
import { Grammar, longer, type Phrase } from './phrase.js';
import { SIDE, SLICE, THIRD, UNIT_PHRASES, unitPhrase, WEEK_OF, YEAR_END } from './portion.js';
import { AHEAD, ROLLING } from './rolling.js';
import type { Words } from './words.js';

const COMBINED = new Grammar([
  THIRD,
  SIDE,
  SLICE,
  WEEK_OF,
  YEAR_END,
  EARLY_DAY,
  CLOCK,
  PART,
  ROLLING,
  AHEAD,
  OVERNIGHT,
]);

/** The first words of every phrase that tells one time. */
export const TIME_STARTS: readonly string[] = [CALENDAR_UNIT, UNIT_PHRASES, OFFSETS, COMBINED].flatMap(({ starts }) => [
  ...starts,
]);

/** The longest phrase at a word that tells one time, be it a day, a stretch or an hour: all but bounds and ranges. */
export function timePhrase(words: Words, at: number): Phrase | undefined {
  const unit = longer(unitPhrase(words, at), dayWithPart(words, at));
  return longer(longer(unit, OFFSETS.longest(words, at)), COMBINED.longest(words, at));
}
