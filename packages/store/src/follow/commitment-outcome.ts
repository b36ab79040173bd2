import { type Commitment, FATES, type FateKind, type Report } from '@rapporteur/report';
import { isDay } from '../day.js';
import { breach } from './breach.js';
import { cited, evidenceOf, type Finding, type FollowEvidence, sureness } from './finding.js';
import type { Library } from './library.js';
import { mainEvent } from './main-event.js';
import type { Match, Pattern } from './match.js';
import { isFact, occurrence } from './occurrence.js';
import type { Period } from './period.js';
import { sideOf, type Told, toldEvents } from './told.js';

/** What became of a commitment, and what each word means. */
export const COMMITMENT_OUTCOME = {
  kept: 'what was promised, threatened or demanded was done',
  breached: 'it was broken, as a later text says in its own voice',
  'said to be breached': 'somebody says that it was broken',
  withdrawn: 'its maker took it back',
  expired: 'its time passed without it',
  open: 'not settled by what the store holds',
} as const satisfies Record<FateKind | 'open', string>;
export type CommitmentOutcome = keyof typeof COMMITMENT_OUTCOME;
export const COMMITMENT_OUTCOMES: readonly CommitmentOutcome[] = [...FATES, 'open'];

/** What later texts, or the same text, tell of a commitment. */
export function followCommitment(report: Report, commitment: Commitment, library: Library): Finding<CommitmentOutcome> {
  const own = ownFate(report, commitment);
  if (own) return own;
  const { published } = report.document;
  if (!isDay(published)) return open('its text has no date');
  if (NOT_MADE.has(commitment.modality)) return open(`it is ${commitment.modality}, so nobody is bound by it`);
  const period = periodOf(commitment, published);
  const broken = breach(report, commitment, period, library);
  if (broken.length > 0) return breached(broken);
  const told = new Map(toldEvents(report).map((event) => [event.event, event]));
  const events = commitment.events.flatMap((id) => told.get(id) ?? []);
  const event = mainEvent(textOf(report, commitment.content), events);
  if (!event) return open('what it is about was not coded as an event, so no later event can be held against it');
  // That two sides agree is no deed that keeps what they agreed on.
  if (event.type === 'AGREE') return open('what is to be done was not coded as an event');
  const forbids = commitment.kind === 'mandate' ? commitment.allows === false : event.negative;
  if (commitment.kind === 'mandate' && !forbids) return open('what a mandate allows nobody is bound to do');
  const pattern = { told: withDoer(report, commitment, event), words: textOf(report, commitment.content) };
  return settled(pattern, period, forbids, commitment, library);
}

function breached(matches: readonly Match[]): Finding<CommitmentOutcome> {
  const seen = { is: 'happened' as const, matches, silent: [] };
  return {
    outcome: isFact(matches[0]!.later) ? 'breached' : 'said to be breached',
    why: `a later text says so: ${cited(seen)}`,
    confidence: sureness(seen),
    evidence: evidenceOf(seen, 'outcome'),
  };
}

/** A commitment that is told in these ways was not made. */
const NOT_MADE: ReadonlySet<Commitment['modality']> = new Set(['negated', 'questioned', 'counterfactual', 'possible']);

function settled(
  pattern: Pattern,
  period: Period,
  forbids: boolean,
  { condition }: Commitment,
  library: Library,
): Finding<CommitmentOutcome> {
  const seen = occurrence({ pattern, period, texts: 'later' }, library);
  const found = { confidence: sureness(seen), evidence: evidenceOf(seen, 'outcome') };
  const words = cited(seen);
  if (seen.is === 'contested') return open(`later texts contradict each other: ${words}`);
  if (forbids) {
    if (seen.is === 'happened') return { outcome: 'breached', why: `what it forbids was done: ${words}`, ...found };
    return open('nothing that it forbids is told');
  }
  if (seen.is === 'happened')
    return { outcome: 'kept', why: `a later text tells that it was done: ${words}`, ...found };
  // Whether the time of a conditional commitment ran out depends on the condition, which is not followed.
  if (condition === undefined && (seen.is === 'late' || seen.is === 'silent' || seen.is === 'denied')) {
    return { outcome: 'expired', why: `its time passed without it: ${words}`, ...found };
  }
  return open('no later text tells it');
}

function open(why: string): Finding<'open'> {
  return { outcome: 'open', why, confidence: 0, evidence: [] };
}

function textOf(report: Report, { start, end }: { readonly start: number; readonly end: number }): string {
  return report.document.text.slice(start, end);
}

function periodOf({ deadline }: Commitment, published: string): Period {
  if (!deadline || !isDay(deadline.end) || deadline.end < published) return { told: published };
  return { told: published, until: deadline.end };
}

/** The last thing that the same text says became of it. */
function ownFate(report: Report, { fates }: Commitment): Finding<CommitmentOutcome> | undefined {
  const last = fates.at(-1);
  if (!last) return undefined;
  const { id, outlet, published } = report.document;
  const evidence: FollowEvidence = {
    document: id,
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(last.event !== undefined && { event: last.event }),
    about: 'outcome',
    holder: last.holder,
    words: textOf(report, last.evidence),
    facts: ['the same text tells it'],
  };
  return {
    outcome: last.fate,
    why: `the same text tells it: “${evidence.words}”`,
    confidence: OWN,
    evidence: [evidence],
  };
}

/** How sure what the same text tells of a commitment is taken to be. */
const OWN = 0.8;

/** The event with its doer: who made the commitment, or of a demand, who is to fulfil it. */
function withDoer(report: Report, { kind, by, to }: Commitment, told: Told): Told {
  if (told.sources.length > 0) return told;
  const actors = new Map(report.actors.map((actor) => [actor.id, actor]));
  const doers = kind === 'demand' || kind === 'ultimatum' ? to : by ? [by] : [];
  return { ...told, sources: doers.flatMap(({ actor, span }) => sideOf(actors, actor, textOf(report, span))) };
}
