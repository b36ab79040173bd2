import { z } from 'zod';
import { Span } from './span.js';

/** What somebody says will happen. */
export const Forecast = z.strictObject({
  holder: z.string(),
  outcome: Span,
  event: z.string().optional(),
  condition: Span.optional(),
  hedge: Span.optional(),
  horizon: z.string().optional(),
});
export type Forecast = z.infer<typeof Forecast>;
