import { z } from 'zod';
import { LedgerEntry } from './ledger-entry.js';
import { Span } from './span.js';
import { EventDate } from './time.js';

/** What a text may say became of a forecast. */
export const VERDICTS = ['came true', 'failed'] as const;

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
  fate: z
    .strictObject({
      fate: z.enum(VERDICTS),
      holder: z.string().describe('who says so: an actor id, or "author"'),
      evidence: Span.describe('the words that tell it'),
    })
    .optional()
    .describe('what the same text says became of it'),
  horizon: EventDate.optional().describe('when it is to happen, or by when'),
});
export type Forecast = z.infer<typeof Forecast>;
