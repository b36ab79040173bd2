import { z } from 'zod';
import { LedgerEntry } from './ledger-entry.js';
import { Participant } from './participant.js';

/** The kinds of lasting ties, and what each means. */
export const RELATION = {
  alliance: 'a and b are allies or partners',
  membership: 'a is a member, or a part, of b',
  cooperation: 'a and b work or stand together',
  hostility: 'a and b are enemies, rivals or at odds',
  client: 'b depends on a, who arms, pays or steers it',
  kinship: 'a and b are family',
  office: 'a holds an office of, or works for, b',
} as const;
export type RelationKind = keyof typeof RELATION;
export const RELATION_KINDS = Object.keys(RELATION) as [RelationKind, ...RelationKind[]];

/** A lasting tie between two actors. */
export const Relation = z.strictObject({
  ...LedgerEntry.shape,
  a: Participant,
  b: Participant,
  kind: z.enum(RELATION_KINDS),
  role: z.string().optional().describe('the office or the tie in the words of the text'),
  since: z.string().optional().describe('ISO 8601: a year, month or day'),
  until: z.string().optional().describe('ISO 8601; also of a tie that is over by the day of publication'),
});
export type Relation = z.infer<typeof Relation>;
