import type { Words } from './words.js';

/** A time of day read from words. */
export interface Clock {
  readonly end: number;
  /** 0 to 23, and 0 to 59. */
  readonly hour: number;
  readonly minute: number;
}

const ZONES = new Set('gmt utc bst est edt et cet cest eet pst pdt pt cst cdt msk ist jst'.split(' '));
const HALF = /^([ap])\.?m\.?$/;
const HOURS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((name, i) => [name, i + 1]),
);
/** After these "17:30" is a time and no score. */
const CUES = new Set('at by around from until till before after since about to - –'.split(' '));

/** "5 p.m.", "5:30pm", "17:30", "0600 GMT", "five o'clock", "5:30 p.m. local time", "at noon" is no clock. */
export function clockAt(words: Words, at: number): Clock | undefined {
  const word = words.lower(at);
  const named = HOURS.get(word);
  if (named !== undefined)
    return words.lower(at + 1) === "o'clock" ? clock(words, at + 2, named, 0, undefined) : undefined;
  const figures = /^(\d{1,2})(?:[:.](\d\d)(?::\d\d)?)?$|^([012]\d)([0-5]\d)$/.exec(word);
  if (figures === null) return undefined;
  let minute = Number(figures[2] ?? figures[4] ?? 0);
  const hour = Number(figures[1] ?? figures[3]);
  let end = at + 1;
  // "5:30pm" may be parted at its colon.
  if (
    figures[2] === undefined &&
    words.lower(end) === ':' &&
    /^[0-5]\d$/.test(words.lower(end + 1)) &&
    HALF.test(words.lower(end + 2))
  ) {
    minute = Number(words.lower(end + 1));
    end += 2;
  }
  if (hour > 24 || minute > 59) return undefined;
  if (words.lower(end) === "o'clock") return clock(words, end + 1, hour, minute, undefined);
  const half = HALF.exec(words.lower(end));
  if (half !== null && hour >= 1 && hour <= 12) return clock(words, end + 1, hour, minute, half[1]);
  const zoned = ZONES.has(words.lower(end)) || isLocalTime(words, end);
  const colon = word.includes(':') && figures[2] !== undefined;
  if (zoned || (colon && CUES.has(words.lower(at - 1)))) return clock(words, end, hour, minute, undefined);
  return undefined;
}

function clock(words: Words, at: number, hour: number, minute: number, half: string | undefined): Clock {
  const full = half === undefined ? hour % 24 : (hour % 12) + (half === 'p' ? 12 : 0);
  let end = at;
  if (ZONES.has(words.lower(end)) && words.form(end) === words.form(end).toUpperCase()) end++;
  else if (isLocalTime(words, end)) end += 2;
  return { end, hour: full, minute };
}

/** "local time", "Moscow time". */
function isLocalTime(words: Words, at: number): boolean {
  return words.lower(at + 1) === 'time' && (words.lower(at) === 'local' || words.upos(at) === 'PROPN');
}
