import type { PloverType } from '@rapporteur/report';
import type { Account } from './account.js';

/** Kinds of deeds that one event may be told as, by whoever tells it. */
const NEAR: readonly (readonly [PloverType, PloverType])[] = [
  // A town is stormed or occupied, a man seized or abducted.
  ['ASSAULT', 'COERCE'],
  // A truce is agreed, offered or declared.
  ['AGREE', 'RETREAT'],
  // What one calls an accusation another calls a demand or a refusal.
  ['ACCUSE', 'REJECT'],
  // Sanctions are imposed by bans.
  ['COERCE', 'SANCTION'],
];

/** Whether two accounts can be of one event by the kind of deed they tell. */
export function nearTypes(a: Pick<Account, 'type'>, b: Pick<Account, 'type'>): boolean {
  return (
    a.type === b.type || NEAR.some(([one, other]) => [one, other].includes(a.type) && [one, other].includes(b.type))
  );
}
