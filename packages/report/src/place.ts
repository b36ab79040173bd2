import { z } from 'zod';
import { Span } from './span.js';

/** What a place is: an area with a government, a part of one, where people live, or what nature or people made. */
export const PLACE_KINDS = ['country', 'region', 'settlement', 'water', 'feature'] as const;

/** Where the place of an event comes from, and what each means. */
export const PLACE_BASIS = {
  said: 'the text places the event',
  dateline: 'nothing is said: where the report was filed, in a country that takes part',
} as const;
export type PlaceBasis = keyof typeof PLACE_BASIS;
export const PLACE_BASES = Object.keys(PLACE_BASIS) as [PlaceBasis, ...PlaceBasis[]];

/** Where an event happens. */
export const EventPlace = z.strictObject({
  name: z.string().describe('as the gazetteer has it, else as the text has it'),
  kind: z.enum(PLACE_KINDS).optional().describe('left out where the gazetteer does not know the place'),
  country: z.string().optional().describe('ISO 3166-1 alpha-3; left out where it lies in several or in nobody’s'),
  latitude: z.number().optional().describe('degrees north, of a point in the middle; countries have none'),
  longitude: z.number().optional().describe('degrees east'),
  basis: z.enum(PLACE_BASES).describe('said, or dateline'),
  span: Span.optional().describe('the words that name it'),
});
export type EventPlace = z.infer<typeof EventPlace>;
