import { ACTOR_KINDS, SECTORS } from '@rapporteur/report';
import { z } from 'zod';

/** Name and version of the format of users' own actors. */
export const DICTIONARY_SCHEMA = 'rapporteur/actors/1';

const LONGEST = 300;
/** Names of one record, and terms of one actor: what is gone through for each other one. */
const MOST_NAMES = 5000;
const MOST_TERMS = 500;

/** A name or a word, on one line. `;` separates names in a cell, so that no name may hold it. */
const Name = z
  .string()
  .min(1, { error: 'must not be empty', abort: true })
  .max(LONGEST, `must not be longer than ${LONGEST} characters`)
  .regex(/^\S(.*\S)?$/su, 'must not begin or end with white space')
  .regex(/^[^\p{Cc}\u2028\u2029;]*$/u, 'must not hold line ends, control characters or ";"')
  // A lone surrogate is no character: it would not come back from a file.
  .refine((name) => !/\p{Cs}/u.test(name), 'must be whole characters');
const Names = z.array(Name).max(MOST_NAMES, `must not be more than ${MOST_NAMES}`).default([]);

/** The words of a field that may be empty. */
const Words = z.union([z.literal(''), Name]).default('');

const Country = z
  .string()
  .regex(/^([A-Z]{3})?$/, 'must be a country as ISO 3166-1 alpha-3 ("LBY") or empty')
  .default('');

/** A day, a month, a year, or empty. */
const When = z
  .string()
  .refine(isWhen, 'must be a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, or empty')
  .default('');

const Sectors = z.array(z.enum(SECTORS, `must be one of ${SECTORS.join(', ')}`)).default([]);
const Kind = z.enum(ACTOR_KINDS, `must be one of ${ACTOR_KINDS.join(', ')}`);

/** A code of another coder, kept as it was: "LBYGOVHLH". */
const Code = z
  .string()
  .max(LONGEST)
  .regex(/^[A-Za-z0-9*_/.]*$/, 'must be letters, digits and * _ / .')
  .default('');

/** The same of an agent: "~GOV" follows the code of the country, "NGO~" goes before it. */
const AgentCode = z
  .string()
  .max(LONGEST)
  .regex(/^~?[A-Za-z0-9*_/.]*~?$/, 'must be letters, digits and * _ / ., with ~ at an end')
  .default('');

const OUT_OF_ORDER = { error: 'must not be before from', path: ['until'] };

function inOrder({ from, until }: { readonly from: string; readonly until: string }): boolean {
  return from === '' || until === '' || firstDay(from) <= lastDay(until);
}

/** What an actor is at a time: the first term that covers a day holds on it. Both days are inclusive. */
export const OwnTerm = z
  .strictObject({ title: Words, country: Country, sectors: Sectors, from: When, until: When, code: Code })
  .refine(({ title, from, until }) => title !== '' || from !== '' || until !== '', {
    error: 'must have a title, a from or an until; what holds at all times stands with the actor itself',
    path: ['title'],
  })
  .refine(inOrder, OUT_OF_ORDER);
export type OwnTerm = z.infer<typeof OwnTerm>;

/** A person or a body. Country, sectors and code are those of all days that no term covers. */
export const OwnActor = z.strictObject({
  id: z
    .string()
    .regex(/^([\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*)?$/u, 'must be lower-case words joined by hyphens')
    .max(LONGEST)
    .refine((id) => id !== 'author', 'must not be "author", which is the text\'s own voice')
    .default(''),
  name: Name,
  aliases: Names,
  kind: Kind,
  country: Country,
  sectors: Sectors,
  code: Code,
  anyCase: z.boolean().default(false).describe('whether its names are found in capitals and small letters alike'),
  terms: z.array(OwnTerm).max(MOST_TERMS, `must not be more than ${MOST_TERMS}`).default([]),
});
export type OwnActor = z.infer<typeof OwnActor>;

/** More names of a state, its people, its capital, and of what stands for its government. */
export const OwnState = z
  .strictObject({
    country: Country.pipe(z.string().min(1, 'must not be empty')),
    names: Names,
    adjectives: Names,
    people: Names,
    capital: Names,
    metonyms: Names,
    from: When,
    until: When,
  })
  .refine(inOrder, OUT_OF_ORDER);
export type OwnState = z.infer<typeof OwnState>;

/** A common noun for whoever acts: 'foreign minister', 'rebels'. */
export const OwnAgent = z.strictObject({ noun: Name, plural: Words, kind: Kind, sectors: Sectors, code: AgentCode });
export type OwnAgent = z.infer<typeof OwnAgent>;

/** Actors that users bring along. */
export interface ActorDictionary {
  readonly actors: readonly OwnActor[];
  readonly states: readonly OwnState[];
  readonly agents: readonly OwnAgent[];
}

/** What makes two records the same actor: the id, else name and kind. */
export function actorKey({ id, name, kind }: Pick<OwnActor, 'id' | 'name' | 'kind'>): string {
  return id === '' ? `${kind}\t${name}` : id;
}

export function stateKey({ country, from, until }: Pick<OwnState, 'country' | 'from' | 'until'>): string {
  return `${country}\t${from}\t${until}`;
}

function isWhen(date: string): boolean {
  if (date === '') return true;
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false;
  return isDay(firstDay(date));
}

/** Whether an ISO day is one of the calendar: not 2011-02-30. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

/** The first day of a year or month; a day is itself. */
export function firstDay(when: string): string {
  return `${when}${'-01-01'.slice(when.length === 4 ? 0 : when.length === 7 ? 3 : 6)}`;
}

/** The last day of a year or month; a day is itself. */
export function lastDay(when: string): string {
  if (when.length === 4) return `${when}-12-31`;
  if (when.length > 7) return when;
  return new Date(Date.UTC(Number(when.slice(0, 4)), Number(when.slice(5)), 0)).toISOString().slice(0, 10);
}
