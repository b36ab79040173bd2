import type { Doc } from '@rapporteur/language';
import type { Participant } from '@rapporteur/report';
import { actorsBelow, actorsOf, mentioned } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import type { Argument } from '../predicate/argument.js';

/**
 * Who fills a list of roles, leaving out those `excluded`; the first role that yields an actor decides. `self` is the
 * word itself.
 */
export function fill(
  doc: Doc,
  word: number,
  roles: readonly string[],
  args: readonly Argument[],
  cast: Cast,
  excluded: readonly Participant[] = [],
): Participant[] {
  for (const role of roles) {
    const fillers = args.filter((argument) => argument.role === role);
    const named = role === 'self' ? mentioned(word, cast) : fillers.flatMap((a) => actorsOf(doc, a.word, cast));
    const found = distinct(named, excluded);
    if (found.length === 0 && role === 'obj') {
      found.push(...fillers.flatMap((a) => actorsBelow(doc, a.word, cast, excluded)));
      if (found.length === 0) found.push(...distinct(besideObject(doc, fillers, args, cast), excluded));
    }
    const people = found.filter((participant) => !isPlace(role, participant, cast));
    if (people.length > 0) return unique(people);
  }
  return [];
}

const SHARED_PREPOSITIONS = new Set(['against', 'with', 'on']);

/** 'waived sanctions ON IRAN': whom the object is about, where the parser hung the phrase on the verb. */
function besideObject(doc: Doc, objects: readonly Argument[], args: readonly Argument[], cast: Cast): Participant[] {
  return args
    .filter(({ role, word }) => SHARED_PREPOSITIONS.has(role) && objects.some((object) => object.word < word))
    .flatMap(({ word }) => actorsOf(doc, word, cast));
}

const PLACE_ROLES = new Set(['in', 'at', 'from', 'to', 'into', 'near', 'through', 'on', 'over']);

/** 'in Xanadu': after a preposition of place, a name that neither actors nor places know is a place, nobody. */
function isPlace(role: string, { actor }: Participant, cast: Cast): boolean {
  if (!PLACE_ROLES.has(role)) return false;
  const facts = cast.facts(actor);
  return facts?.kind === 'unknown' && facts.country === '' && facts.sectors.length === 0 && /^\p{Lu}/u.test(facts.name);
}

/** An actor is not its own target. */
export function distinct(targets: readonly Participant[], sources: readonly Participant[]): Participant[] {
  return targets.filter(({ actor }) => !sources.some((source) => source.actor === actor));
}

function unique(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ actor }) => !seen.has(actor) && seen.add(actor));
}
