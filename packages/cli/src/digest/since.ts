import { InvalidArgumentError } from 'commander';

/** Where a period begins: a day, or so many days before the day of the latest document. */
export type Since = { readonly day: string } | { readonly days: number };

const DAYS = { d: 1, w: 7, m: 30, y: 365 } as const;

/** Reads "2011-03-17", "7d", "2w", "1m" (30 days) or "1y". */
export function parseSince(words: string): Since {
  const back = /^(\d{1,4})([dwmy])$/.exec(words.trim());
  if (back !== null && Number(back[1]) > 0) return { days: Number(back[1]) * DAYS[back[2] as keyof typeof DAYS] };
  return { day: parseDay(words) };
}

/** Reads a day in ISO 8601. */
export function parseDay(words: string): string {
  const day = words.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new InvalidArgumentError('It must be a day such as 2011-03-17, or a time back such as 7d, 2w, 1m.');
  }
  return day;
}

const DAY = 86_400_000;

/** The first day of a period that ends with `last`. */
export function firstDay(since: Since, last: string): string {
  if ('day' in since) return since.day;
  return new Date(Date.parse(`${last}T00:00:00Z`) - (since.days - 1) * DAY).toISOString().slice(0, 10);
}
