import { z } from 'zod';
import { LedgerEntry } from './ledger-entry.js';
import { Span } from './span.js';

/** The kinds of explanations, and what each means. */
export const EXPLANATION = {
  cause: 'what made it happen',
  motive: 'what its doer wanted or felt',
  purpose: 'what it is meant to bring about',
  justification: 'what is said in its defence',
} as const;
export type ExplanationKind = keyof typeof EXPLANATION;
export const EXPLANATION_KINDS = Object.keys(EXPLANATION) as [ExplanationKind, ...ExplanationKind[]];

/** Why something happened or was done; `holder` is whose explanation it is. */
export const Explanation = z.strictObject({
  ...LedgerEntry.shape,
  kind: z.enum(EXPLANATION_KINDS),
  effect: Span.describe('what is explained'),
  cause: Span.describe('what explains it'),
  event: z.string().optional().describe('id of the event that is explained'),
});
export type Explanation = z.infer<typeof Explanation>;
