import { z } from 'zod';
import { MODALITIES } from './modality.js';
import { Span } from './span.js';

/** Who voted how, in which body, on what. */
export const Decision = z.strictObject({
  body: z.string().optional(),
  measure: Span.optional(),
  voters: z.array(z.string()),
  vote: z.enum(['for', 'against', 'abstain', 'veto', 'absent']),
  outcome: z.string().optional(),
  modality: z.enum(MODALITIES),
  evidence: Span,
});
export type Decision = z.infer<typeof Decision>;
