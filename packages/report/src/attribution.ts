import { z } from 'zod';
import { Span } from './span.js';

export const ATTRIBUTION_KINDS = ['direct', 'indirect', 'mixed', 'belief', 'text'] as const;
export const STANCES = ['report', 'endorse', 'doubt', 'reject'] as const;

/** Who says, thinks or intends what: source, cue and content. */
export const Attribution = z.strictObject({
  id: z.string().min(1),
  source: Span.optional(),
  cue: Span,
  content: Span.describe('what is said; the longest stretch beside the cue where it is parted'),
  further: z
    .array(Span)
    .optional()
    .describe('other stretches of the content: on the other side of the cue, or in other sentences of a quotation'),
  sourceActor: z.string().optional(),
  kind: z.enum(ATTRIBUTION_KINDS),
  stance: z.enum(STANCES).describe("the author's stance to what is reported"),
  within: z.string().optional().describe('id of the attribution it stands inside'),
});
export type Attribution = z.infer<typeof Attribution>;
