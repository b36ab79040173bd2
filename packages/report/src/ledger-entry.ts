import { z } from 'zod';
import { MODALITIES } from './modality.js';
import { Reason } from './reason.js';
import { Span } from './span.js';

/** What every entry of a ledger has, as an event has it: the words, whose they are, whether it is so, and why we think so. */
export const LedgerEntry = z.strictObject({
  id: z.string().min(1).describe('unique in the whole store'),
  cue: Span.describe('the words that make it an entry'),
  evidence: Span.describe('the sentence it was read from'),
  holder: z.string().describe('who says so: an actor id, or "author"'),
  modality: z.enum(MODALITIES).describe('whether what it tells is so, as in events'),
  polarity: z.enum(['positive', 'negative']),
  confidence: z.number().min(0).max(1).describe('probability that it is right, from judged samples'),
  reasons: z.array(Reason),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;
