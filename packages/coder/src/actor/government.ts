import { type KnownActor, slug } from '@rapporteur/ontology';
import type { ActorFacts } from './cast.js';

/** Nouns that stand for the government of a state: 'the Russian leadership', 'the regime'. */
export const GOVERNMENT: ReadonlySet<string> = new Set(
  'government leadership administration cabinet regime authority authorities bureaucracy state'.split(' '),
);

/** The government of a state, as an actor of its own beside the state. */
export function governmentOf(country: string, state: KnownActor | undefined): ActorFacts {
  const name = `Government of ${state?.name ?? country}`;
  return { id: slug(name), name, kind: 'government', country, sectors: ['GOV'] };
}
