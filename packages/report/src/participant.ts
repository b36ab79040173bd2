import { z } from 'zod';
import { Span } from './span.js';

/** Who took part: an actor, and the words that say so. */
export const Participant = z.strictObject({ actor: z.string(), span: Span });
export type Participant = z.infer<typeof Participant>;
