import { z } from 'zod';
import { Span } from './span.js';

export const COMMITMENT_KINDS = [
  'mandate',
  'promise',
  'assurance',
  'threat',
  'offer',
  'demand',
  'ultimatum',
  'agreement',
] as const;

/** What was promised, allowed, threatened or demanded, by whom and to whom, and what became of it. */
export const Commitment = z.strictObject({
  kind: z.enum(COMMITMENT_KINDS),
  by: z.string().optional(),
  to: z.array(z.string()),
  content: Span,
  allows: z.boolean().optional(),
  condition: Span.optional(),
  deadline: z.string().optional(),
  fate: z.enum(['kept', 'breached', 'said to be breached', 'withdrawn', 'expired']).optional(),
});
export type Commitment = z.infer<typeof Commitment>;
