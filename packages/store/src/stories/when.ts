import { dayNumber } from '../day.js';
import type { Account } from './account.js';

/** When an account puts its event. */
export interface When {
  /** First and last day it may fall on. */
  readonly from: number;
  readonly to: number;
  /** Whether the text dates it to within a few days; else only the day of publication speaks. */
  readonly dated: boolean;
}

/** A date of more days than this ('last month') does not single an event out. */
const EXACT = 4;

/**
 * The days an event may fall on. Where nothing dates it, news are about the days before publication, what lies ahead is
 * about those after it, and what is denied or told without a date may go back further.
 */
export function whenOf({ date, published, modality }: Account): When {
  const start = dayNumber(date?.start);
  const end = dayNumber(date?.end);
  if (date !== undefined && date.basis !== 'document' && start !== undefined && end !== undefined && end >= start) {
    return { from: start, to: end, dated: end - start < EXACT };
  }
  const day = dayNumber(published);
  if (day === undefined) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, dated: false };
  if (AHEAD.has(modality)) return { from: day - BEFORE, to: day + AFTER, dated: false };
  return { from: day - (date === undefined ? LONG_BEFORE : BEFORE), to: day, dated: false };
}

const AHEAD = new Set(['planned', 'predicted', 'demanded', 'conditional']);
const BEFORE = 4;
const AFTER = 7;
const LONG_BEFORE = 10;
