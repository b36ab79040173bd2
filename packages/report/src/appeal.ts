import { z } from 'zod';
import { LedgerEntry } from './ledger-entry.js';
import { Participant } from './participant.js';
import { Span } from './span.js';

/** Who calls on whom to do what; `holder` is whose appeal it is. */
export const Appeal = z.strictObject({
  ...LedgerEntry.shape,
  addressee: Participant.optional().describe('who is called upon'),
  action: Span.describe('what is to be done'),
  events: z.array(z.string()).describe('ids of the demanded events that the action holds'),
});
export type Appeal = z.infer<typeof Appeal>;
