import { z } from 'zod';
import { Span } from './span.js';

/** One step of the account that `rapporteur explain` gives. */
export const Reason = z.strictObject({
  stage: z.enum(['predicate', 'lexicon', 'actor', 'factuality', 'attribution', 'mention', 'date', 'place']),
  rule: z.string().describe('the rule or lexicon entry that fired'),
  effect: z.string().describe('what it did, in plain words'),
  span: Span.optional().describe('the words it read'),
});
export type Reason = z.infer<typeof Reason>;
