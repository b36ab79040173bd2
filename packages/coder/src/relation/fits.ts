import type { RelationLexicon } from '@rapporteur/ontology';
import type { Participant, RelationKind } from '@rapporteur/report';
import type { ActorFacts, Cast } from '../actor/cast.js';
import type { Tie } from './ties.js';

/** Leading a party is an office of it; any other description by a party tells who belongs to it. */
const LEADS =
  /\b(leader|chair(man|woman|person)?|president|head|spokes\w+|secretary|official|whip|chief|director|founder|strategist|treasurer)\b/i;
/** A pronoun or people in general are no side of a tie. */
const UNBOUND = new Set(['social group']);

/** The kind that a tie has between these two, or undefined where they cannot be in it. */
export function kindBetween(
  { kind, role = '' }: Tie,
  a: Participant,
  b: Participant,
  cast: Cast,
  { staff }: RelationLexicon,
): RelationKind | undefined {
  const [one, other] = [cast.facts(a.actor), cast.facts(b.actor)];
  if (one === undefined || other === undefined || a.actor === b.actor) return undefined;
  switch (kind) {
    case 'kinship':
      return one.kind === 'person' && other.kind === 'person' ? kind : undefined;
    case 'office':
      return officeBetween(one, other, role, staff);
    case 'membership':
      return other.kind === 'person' || UNBOUND.has(other.kind) || isVague(other) ? undefined : kind;
    case 'client':
      // 'the Saudi-backed government' is not the Saudi one, for which it is taken.
      if (one.country !== '' && one.country === other.country && other.kind === 'government') return undefined;
      return (other.kind === 'person' && one.kind === 'person') || isVague(one) || isVague(other) ? undefined : kind;
    default:
      return kind;
  }
}

function officeBetween(
  one: ActorFacts,
  other: ActorFacts,
  role: string,
  staff: ReadonlySet<string>,
): RelationKind | undefined {
  if ((one.kind !== 'person' && one.kind !== 'unknown') || isVague(other)) return undefined;
  if (other.kind === 'person')
    return [...staff].some((noun) => role.toLowerCase().endsWith(noun)) ? 'office' : undefined;
  if (other.kind === 'party') return LEADS.test(role) ? 'office' : 'membership';
  return UNBOUND.has(other.kind) ? undefined : 'office';
}

/** 'the team', 'territory': nothing tells which. */
function isVague({ kind, name, country }: ActorFacts): boolean {
  const isUnknown = kind === 'unknown' || (kind === 'state' && country === '');
  return isUnknown && !/\p{Lu}/u.test(name);
}
