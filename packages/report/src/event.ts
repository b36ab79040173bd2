import { z } from 'zod';
import { Factuality } from './factuality.js';
import { MODALITIES } from './modality.js';
import { Participant } from './participant.js';
import { EventPlace } from './place.js';
import { PLOVER_TYPES, QUAD_CLASSES } from './plover.js';
import { Reason } from './reason.js';
import { Span } from './span.js';
import { EventDate } from './time.js';

/** One place where the text speaks of an event, with what is told of it there alone. */
export const EventMention = z.strictObject({
  trigger: Span,
  evidence: Span.describe('the sentence it stands in'),
  modality: z.enum(MODALITIES),
  polarity: z.enum(['positive', 'negative']),
  holder: z.string().describe('an actor id, or "author"'),
});
export type EventMention = z.infer<typeof EventMention>;

/** Who did what to whom, who says so, and whether it happened. */
export const Event = z.strictObject({
  id: z.string().min(1),
  trigger: Span,
  evidence: Span.describe('the clause or sentence it was read from'),
  type: z.enum(PLOVER_TYPES),
  mode: z.string().optional(),
  contexts: z.array(z.string()),
  cameo: z
    .string()
    .regex(/^\d{2,4}$/)
    .describe('CAMEO code as text, at least the root: "01" to "20"'),
  quad: z.enum(QUAD_CLASSES),
  goldstein: z.number().min(-10).max(10).optional(),
  sources: z.array(Participant),
  targets: z.array(Participant),
  date: EventDate.optional(),
  place: EventPlace.optional(),
  modality: z.enum(MODALITIES),
  polarity: z.enum(['positive', 'negative']),
  factuality: z.array(Factuality),
  holder: z.string().describe('an actor id, or "author"'),
  chain: z.array(z.string()).describe('ids of the attributions it stands under, outermost first'),
  condition: z.union([z.strictObject({ event: z.string() }), z.strictObject({ span: Span })]).optional(),
  mentions: z
    .array(EventMention)
    .describe(
      'every place that speaks of it, in text order: the words that `trigger` names, and those that take it up',
    ),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('calibrated probability that it is an event, of this type and by this source'),
  modalityConfidence: z
    .number()
    .min(0)
    .max(1)
    .describe('calibrated probability that modality and polarity are right, if it is an event'),
  reasons: z.array(Reason),
});
export type Event = z.infer<typeof Event>;
