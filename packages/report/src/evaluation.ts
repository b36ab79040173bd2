import { z } from 'zod';
import { LedgerEntry } from './ledger-entry.js';
import { Participant } from './participant.js';
import { Span } from './span.js';

/** Who calls whom what. */
export const Evaluation = z.strictObject({
  ...LedgerEntry.shape,
  target: Participant.optional().describe('the actor that is judged'),
  object: Span.optional().describe('what is judged, where it is no actor: a deed, a bill, a war'),
  words: Span.describe('the words that judge'),
  judgement: z.enum(['positive', 'negative']),
  loaded: z.boolean().describe('a word that judges by naming: regime, terrorist, puppet'),
  scare: z.boolean().describe('it stands in scare quotes: the author distances himself from the word'),
});
export type Evaluation = z.infer<typeof Evaluation>;
