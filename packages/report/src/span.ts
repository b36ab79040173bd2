import { z } from 'zod';

/** A stretch of a document's text: UTF-16 code units, `end` exclusive, never empty. */
export const Span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .refine((span) => span.end > span.start, { error: 'a span must end after it starts' })
  .meta({ id: 'Span', description: 'A stretch of document.text in UTF-16 code units; end is exclusive.' });
export type Span = z.infer<typeof Span>;
