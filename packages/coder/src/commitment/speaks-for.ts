import type { Doc } from '@rapporteur/language';
import type { Participant } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import { conjuncts } from '../predicate/grammar.js';

const WHOLE: ReadonlySet<string> = new Set(['state', 'government', 'igo', 'armed group']);

/** Sectors that speak for a state, or for an armed group, as a whole. */
const SPEAKS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'REB', 'IGO']);

/** Those who do it are among those who speak, or these speak for them: 'the minister said that TURKEY would reply'. */
export function speaksFor(makers: readonly Participant[], doers: readonly Participant[], cast: Cast): boolean {
  return makers.some((a) => doers.some((b) => a.actor === b.actor || actsFor(a.actor, b.actor, cast)));
}

function actsFor(maker: string, doer: string, cast: Cast): boolean {
  const [one, other] = [cast.facts(maker), cast.facts(doer)];
  if (one === undefined || other === undefined || one.country === '' || one.country !== other.country) return false;
  return WHOLE.has(other.kind) && (WHOLE.has(one.kind) || one.sectors.some((sector) => SPEAKS.has(sector)));
}

/** Who a subject names itself: 'the hopes of TURKEY will' are no deed of Turkey's. */
export function doersOf(doc: Doc, subject: number, cast: Cast): Participant[] {
  return conjuncts(doc, subject).flatMap((word) => mentioned(word, cast));
}
