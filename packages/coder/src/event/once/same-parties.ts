import type { Event, PloverType } from '@rapporteur/report';
import type { Cast } from '../../actor/cast.js';

/** How the parties of two mentions of events stand to each other. */
export interface Parties {
  /** No side names others than the other mention's. */
  readonly compatible: boolean;
  readonly sameSource: boolean;
  readonly sameTarget: boolean;
}

type Sides = Pick<Event, 'sources' | 'targets'>;

/** Types in which both sides do the same: who is named first is chance. */
const MUTUAL: ReadonlySet<PloverType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

export function compareParties(type: PloverType, a: Sides, b: Sides, cast: Cast): Parties {
  const straight = compare(a.sources, b.sources, a.targets, b.targets, cast);
  if (!MUTUAL.has(type) || (straight.compatible && (straight.sameSource || straight.sameTarget))) return straight;
  const all = ({ sources, targets }: Sides) => [...sources, ...targets];
  const shared = overlap(all(a), all(b), cast);
  // 'Iran's deal', 'the deal with Iran': where one of two names one side alone, it need only be among the other's.
  const within = [a, b].some((side) => side.sources.length === 0 || side.targets.length === 0);
  return { compatible: shared && within, sameSource: shared, sameTarget: shared };
}

function compare(
  sources: Event['sources'],
  otherSources: Event['sources'],
  targets: Event['targets'],
  otherTargets: Event['targets'],
  cast: Cast,
): Parties {
  const sameSource = overlap(sources, otherSources, cast);
  const sameTarget = overlap(targets, otherTargets, cast);
  const sourcesFit = sameSource || sources.length === 0 || otherSources.length === 0;
  const targetsFit = sameTarget || targets.length === 0 || otherTargets.length === 0;
  return { compatible: sourcesFit && targetsFit, sameSource, sameTarget };
}

function overlap(a: Event['sources'], b: Event['sources'], cast: Cast): boolean {
  return a.some((one) => b.some((other) => sameActor(one.actor, other.actor, cast)));
}

/** The same actor, or two that act for the same state: 'Moscow', 'the Russian government'. */
function sameActor(a: string, b: string, cast: Cast): boolean {
  if (a === b) return true;
  const one = cast.facts(a);
  const other = cast.facts(b);
  if (one === undefined || other === undefined || one.country === '' || one.country !== other.country) return false;
  return STATE.has(one.kind) && STATE.has(other.kind) && (one.kind === 'state' || other.kind === 'state');
}

const STATE: ReadonlySet<string> = new Set(['state', 'government']);
