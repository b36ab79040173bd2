import type { Report } from '../report.js';
import type { Span } from '../span.js';
import type { EventDate } from '../time.js';
import { words } from './named.js';
import { type Part, say } from './part.js';

const SUBORDINATOR =
  /^["“']?(if|unless|when|once|until|provided|should|as long as|in case|without|otherwise|were|had|even if|only)\b/i;

/** ", if “the army attacks”": a condition in its own words, with "if" unless they begin so themselves. */
export function onCondition(report: Report, condition: Span | undefined): Part[] {
  if (condition === undefined) return [];
  const told = words(report, condition);
  return SUBORDINATOR.test(told.text) ? say`, ${told}` : say`, if ${told}`;
}

/** ", by 2011-04-24": the last day of the time by which it is to be done. */
export function byThen(date: EventDate | undefined): Part[] {
  return date === undefined ? [] : say`, by ${date.end}`;
}

/** ", on 2011-04-24", ", in 2011", ", by 2011-04-24": the time that it is to happen in. */
export function inTime(date: EventDate | undefined): Part[] {
  if (date === undefined) return [];
  const { start, end, precision } = date;
  if (start === end) return say`, on ${end}`;
  if (precision === 'year') return say`, in ${end.slice(0, 4)}`;
  if (precision === 'month') return say`, in ${end.slice(0, 7)}`;
  return byThen(date);
}
