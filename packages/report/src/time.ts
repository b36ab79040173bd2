import { z } from 'zod';
import { Span } from './span.js';

/** Where the date of an event comes from, and what each means. */
export const DATE_BASIS = {
  said: 'the text dates the event',
  sequence: 'the event goes on from, or stands beside, what the text dates',
  document: 'nothing is said: the day of publication, which is only the latest the event can be',
} as const;
export type DateBasis = keyof typeof DATE_BASIS;
export const DATE_BASES = Object.keys(DATE_BASIS) as [DateBasis, ...DateBasis[]];

/** When an event happens: some time from the first to the last day of an interval. */
export const EventDate = z.strictObject({
  start: z.string().describe('the first day it may fall on, ISO 8601'),
  end: z.string().describe('the last day it may fall on, ISO 8601'),
  precision: z
    .string()
    .describe(
      'how exactly the words tell it: century, decade, year, half, quarter, season, month, week, weekend, day, part-of-day, time; or document, where none do',
    ),
  basis: z.enum(DATE_BASES).describe('said, sequence (from what stands before or beside it), or document'),
  span: Span.optional().describe('the words that tell it'),
});
export type EventDate = z.infer<typeof EventDate>;
