import { z } from 'zod';
import { Span } from './span.js';

/** Who calls whom what. */
export const Evaluation = z.strictObject({
  holder: z.string(),
  target: z.string().optional(),
  words: Span,
  polarity: z.enum(['positive', 'negative']),
  loaded: z.boolean(),
});
export type Evaluation = z.infer<typeof Evaluation>;
