import { z } from 'zod';
import { LedgerEntry } from './ledger-entry.js';
import { Span } from './span.js';
import { EventDate } from './time.js';

/** A stretch of text, and the events told in it. */
const Told = z.strictObject({ span: Span, events: z.array(z.string()).describe('ids of the events told there') });

/** What somebody says will happen: `negative` polarity foretells that it will not. */
export const Forecast = z.strictObject({
  ...LedgerEntry.shape,
  outcome: Span.describe('what is foretold'),
  events: z.array(z.string()).describe('ids of the events that the outcome holds, the foretold one first'),
  condition: Told.optional(),
  hedge: Span.optional().describe('the words that say how sure it is'),
  probability: z
    .strictObject({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
    .describe('what the words of certainty are taken to mean that it comes true as foretold'),
  horizon: EventDate.optional().describe('when it is to happen, or by when'),
});
export type Forecast = z.infer<typeof Forecast>;
