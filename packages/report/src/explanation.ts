import { z } from 'zod';
import { Span } from './span.js';

/** Why something happened or was done, and whose explanation it is. */
export const Explanation = z.strictObject({
  kind: z.enum(['cause', 'motive', 'purpose', 'justification']),
  effect: Span,
  cause: Span,
  holder: z.string(),
});
export type Explanation = z.infer<typeof Explanation>;
