import { z } from 'zod';
import { Span } from './span.js';

export const RELATION_KINDS = [
  'alliance',
  'membership',
  'cooperation',
  'hostility',
  'client',
  'kinship',
  'office',
] as const;

/** A lasting tie between two actors. */
export const Relation = z.strictObject({
  a: z.string(),
  b: z.string(),
  kind: z.enum(RELATION_KINDS),
  since: z.string().optional(),
  until: z.string().optional(),
  evidence: Span,
});
export type Relation = z.infer<typeof Relation>;
