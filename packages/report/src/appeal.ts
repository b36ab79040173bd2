import { z } from 'zod';
import { Span } from './span.js';

/** Who calls on whom to do what. */
export const Appeal = z.strictObject({
  holder: z.string().describe('whose appeal it is: an actor id, or "author"'),
  addressee: z.string().optional(),
  addresseeSpan: Span.optional(),
  action: Span,
  cue: Span,
  events: z.array(z.string()).describe('ids of the demanded events that the action holds'),
});
export type Appeal = z.infer<typeof Appeal>;
