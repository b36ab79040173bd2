import { ACTOR_KINDS, SECTORS } from '@rapporteur/report';
import { z } from 'zod';
import { Country, Filled, List, When } from '../cells.js';

const Sectors = List.pipe(z.array(z.enum(SECTORS)));

/** A state: its names, those of its people, its capital, and the words that stand for its government. */
export const StateRow = z.object({
  iso3: Country.pipe(Filled),
  name: Filled,
  aliases: List,
  adjectives: List,
  people: List,
  capital: List,
  metonyms: List,
  from: When,
  until: When,
});
export type StateRow = z.infer<typeof StateRow>;

/** A person in an office, one row a term. Rows with the same name and country are one person. */
export const PersonRow = z.object({
  name: Filled,
  aliases: List,
  country: Country,
  title: Filled,
  sectors: Sectors,
  from: When,
  until: When,
});
export type PersonRow = z.infer<typeof PersonRow>;

/** A named body: international organisation, institution of a state, armed group, party, people, faith. */
export const BodyRow = z.object({
  name: Filled,
  aliases: List,
  kind: z.enum(ACTOR_KINDS),
  country: Country,
  sectors: Sectors,
  from: When,
  until: When,
});
export type BodyRow = z.infer<typeof BodyRow>;

/** A common noun for whoever acts: 'foreign minister', 'troops', 'rebels'. */
export const AgentRow = z.object({
  noun: Filled,
  plural: z.string(),
  kind: z.enum(ACTOR_KINDS),
  sectors: Sectors,
});
export type AgentRow = z.infer<typeof AgentRow>;
