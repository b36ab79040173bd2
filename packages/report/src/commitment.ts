import { z } from 'zod';
import { LedgerEntry } from './ledger-entry.js';
import { Participant } from './participant.js';
import { Span } from './span.js';
import { EventDate } from './time.js';

/** What a commitment is, and what each kind means. */
export const COMMITMENT = {
  mandate: 'a resolution, law or order allows, forbids or requires it',
  promise: 'its maker says that he will do it',
  assurance: 'its maker says that something will be, or will not be, so',
  threat: 'its maker says that he will harm somebody, often unless something is done',
  offer: 'its maker would do it if it is wanted',
  demand: 'its maker wants somebody else to do it',
  ultimatum: 'a demand with a deadline or a threat',
  agreement: 'two sides or more bind themselves',
} as const;
export type CommitmentKind = keyof typeof COMMITMENT;
export const COMMITMENT_KINDS = Object.keys(COMMITMENT) as [CommitmentKind, ...CommitmentKind[]];

/** What became of a commitment. */
export const FATES = ['kept', 'breached', 'said to be breached', 'withdrawn', 'expired'] as const;
export type FateKind = (typeof FATES)[number];

/** What the text says became of a commitment. */
export const Fate = z.strictObject({
  fate: z.enum(FATES),
  holder: z.string().describe('who says so: an actor id, or "author"'),
  evidence: Span.describe('the words that tell it'),
  event: z.string().optional().describe('id of the event that tells it'),
});
export type Fate = z.infer<typeof Fate>;

/** What was promised, allowed, threatened, offered or demanded, by whom and to whom, and what became of it. */
export const Commitment = z.strictObject({
  ...LedgerEntry.shape,
  kind: z.enum(COMMITMENT_KINDS),
  by: Participant.optional(),
  to: z.array(Participant),
  content: Span.describe('what it is about'),
  events: z.array(z.string()).describe('ids of the events that the content holds'),
  allows: z.boolean().optional().describe('of mandates: true allows or requires, false forbids'),
  condition: Span.optional(),
  deadline: EventDate.optional(),
  fates: z.array(Fate).describe('what the text says became of it, in its order'),
});
export type Commitment = z.infer<typeof Commitment>;
