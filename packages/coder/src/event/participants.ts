import type { Doc } from '@rapporteur/language';
import type { Participant } from '@rapporteur/report';
import { actorsOf, mentioned } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import type { Argument } from '../predicate/argument.js';

function unique(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ actor }) => !seen.has(actor) && seen.add(actor));
}
