import type { Doc } from '@rapporteur/language';
import type { Participant } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import { conjuncts } from '../predicate/grammar.js';

/** Doers that others act for, and the sectors of those who do. */
const ACT_FOR: Readonly<Record<string, ReadonlySet<string>>> = {
  state: new Set(['GOV', 'MIL']),
  government: new Set(['GOV', 'MIL']),
  igo: new Set(['IGO']),
  'armed group': new Set(['REB']),
};

/** Those who do it are among those who speak, or these speak for them: 'the minister said that TURKEY would reply'. */
export function speaksFor(makers: readonly Participant[], doers: readonly Participant[], cast: Cast): boolean {
  return makers.some((a) => doers.some((b) => a.actor === b.actor || actsFor(a.actor, b.actor, cast)));
}

function actsFor(maker: string, doer: string, cast: Cast): boolean {
  const [one, other] = [cast.facts(maker), cast.facts(doer)];
  if (one === undefined || other === undefined || one.country === '' || one.country !== other.country) return false;
  const sectors = ACT_FOR[other.kind];
  if (sectors === undefined) return false;
  const isState = one.kind === 'state' || one.kind === 'government';
  return isState ? sectors.has('GOV') : one.sectors.some((sector) => sectors.has(sector));
}

/** A state, a body of states or an armed group, or somebody who acts for one. */
export function governs(actor: string, cast: Cast): boolean {
  const facts = cast.facts(actor);
  if (facts === undefined) return false;
  return facts.kind in ACT_FOR || Object.values(ACT_FOR).some((sectors) => facts.sectors.some((s) => sectors.has(s)));
}

/** Who a subject names itself: 'the hopes of TURKEY will' are no deed of Turkey's. */
export function doersOf(doc: Doc, subject: number, cast: Cast): Participant[] {
  return conjuncts(doc, subject).flatMap((word) => mentioned(word, cast));
}
