import { z } from 'zod';
import { LedgerEntry } from './ledger-entry.js';
import { Span } from './span.js';

/** An answer to what somebody else claims: 'The line is that … However, …'. `holder` is who answers. */
export const Rebuttal = z.strictObject({
  ...LedgerEntry.shape,
  claim: z.string().describe('id of the attribution that is answered'),
  answer: Span.describe('the words that answer it'),
});
export type Rebuttal = z.infer<typeof Rebuttal>;
