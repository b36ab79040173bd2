import { z } from 'zod';
import { LedgerEntry } from './ledger-entry.js';
import { Participant } from './participant.js';
import { Span } from './span.js';

export const VOTES = ['for', 'against', 'abstain', 'veto', 'absent'] as const;
export const OUTCOMES = ['adopted', 'rejected', 'postponed'] as const;

/** Who voted how, in which body, on what. A body that decides as a whole is its own voter. */
export const Decision = z.strictObject({
  ...LedgerEntry.shape,
  body: Participant.optional().describe('the body that decides'),
  measure: Span.optional().describe('what is decided on'),
  voters: z.array(Participant).describe('those who cast this vote; empty: the body as a whole, or not said'),
  vote: z.enum(VOTES),
  outcome: z.enum(OUTCOMES).optional().describe('what came of the measure, where the same words tell it'),
  count: z
    .strictObject({
      for: z.int().min(0).optional(),
      against: z.int().min(0).optional(),
      abstain: z.int().min(0).optional(),
      span: Span.describe('the words that give the numbers'),
    })
    .optional()
    .describe('votes cast, as far as they are told'),
});
export type Decision = z.infer<typeof Decision>;
