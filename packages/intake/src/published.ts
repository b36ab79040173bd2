const LONGEST_DATE = 100;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
/** A time of day, a zone, a bracketed remark: whatever may stand behind a date without changing the day. */
const TIME = '(?:[\\sT,]+(?:at\\s+|-\\s+)?\\d{1,2}[:.]\\d{2}.*)?';

const ISO = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`, 'i');
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/;
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})${TIME}$`,
  'i',
);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}$`, 'i');
const UNIX_DATE = new RegExp(`^${WEEKDAY}${MONTH}\\s+(\\d{1,2})\\s+[\\d:]+\\s+(?:[a-z]+\\s+)?(\\d{4})$`, 'i');
const NUMERIC = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${TIME}$`, 'i');

/**
 * The day of publication as YYYY-MM-DD, or undefined where the words do not name one day without doubt.
 * The day is taken as written and never moved by a time zone. `03/04/2011` is refused: it is 3 April in
 * London and 4 March in Washington.
 */
export function parsePublished(words: string): string | undefined {
  if (words.length > LONGEST_DATE) return undefined;
  const text = words.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(text) ?? ISO_BASIC.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return day(Number(dayFirst[3]), month(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text) ?? UNIX_DATE.exec(text);
  if (monthFirst !== null) return day(Number(monthFirst[3]), month(monthFirst[1]!), Number(monthFirst[2]));
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return undefined;
  const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
  if (first > 12) return day(year, second, first);
  if (second > 12 || first === second) return day(year, first, second);
  return undefined;
}

function month(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Undefined for a day that the calendar does not have (30 February). */
function day(year: number, month: number, dayOfMonth: number): string | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth || month < 1) return undefined;
  return date.toISOString().slice(0, 10);
}
