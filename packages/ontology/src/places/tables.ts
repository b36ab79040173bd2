import { PLACE_KINDS } from '@rapporteur/report';
import { z } from 'zod';
import { Country, Filled, List } from '../cells.js';

const degrees = (most: number) => z.string().transform(Number).pipe(z.number().min(-most).max(most));
const PostalCode = z.string().regex(/^([A-Z]{2})?$/, 'a region must be a postal code of the USA or empty');

/** A city, town or village; where `means` is filled, another spelling of the one so called in the same country. */
export const SettlementRow = z.object({
  name: Filled,
  country: Country.pipe(Filled),
  means: z.string(),
  region: PostalCode,
  latitude: degrees(90),
  longitude: degrees(180),
  population: z.string().regex(/^\d*$/, 'a population must be a number or empty'),
});

/** Another or former name of a settlement. */
export const SpellingRow = z.object({ name: Filled, country: Country.pipe(Filled), means: Filled });

/** A place above or beside settlements: a province, a sea, a mountain, a camp. */
export const RegionRow = z.object({
  name: Filled,
  aliases: List,
  kind: z.enum(PLACE_KINDS),
  countries: List.pipe(z.array(Country)),
  code: PostalCode,
  latitude: degrees(90),
  longitude: degrees(180),
});
