import { z } from 'zod';
import { Span } from './span.js';

export const ACTOR_KINDS = [
  'state',
  'government',
  'person',
  'igo',
  'ngo',
  'armed group',
  'party',
  'company',
  'media',
  'social group',
  'unknown',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** PLOVER's sector codes (codebook, actor sectors). */
export const SECTORS = [
  'AGR',
  'AUT',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'GOV',
  'IGO',
  'IMG',
  'INT',
  'JUD',
  'JRN',
  'LAB',
  'LEG',
  'MED',
  'MIL',
  'MNC',
  'NGO',
  'OPP',
  'PTY',
  'COP',
  'REB',
  'REF',
  'REL',
  'RAD',
  'SPY',
  'TRB',
  'UAF',
  'UNK',
] as const;
export type Sector = (typeof SECTORS)[number];

/** Whoever acts or is acted upon, under one id throughout the document. */
export const Actor = z.strictObject({
  id: z
    .string()
    .min(1)
    .refine((id) => id !== 'author', { error: '"author" is reserved for the text\'s own voice' }),
  name: z.string().min(1),
  kind: z.enum(ACTOR_KINDS),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('ISO 3166-1 alpha-3'),
  sectors: z.array(z.enum(SECTORS)),
  role: z
    .strictObject({
      title: z.string(),
      from: z.string().optional(),
      until: z.string().optional(),
    })
    .optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  members: z.array(z.string()).optional().describe('ids of the actors that a plural mention stands for'),
  mentions: z.array(Span),
});
export type Actor = z.infer<typeof Actor>;
