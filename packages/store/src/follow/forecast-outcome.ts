import type { Forecast, Report } from '@rapporteur/report';
import { isDay } from '../day.js';
import { cited, evidenceOf, type Finding, sureness } from './finding.js';
import type { Library } from './library.js';
import { mainEvent } from './main-event.js';
import { type Occurrence, occurrence } from './occurrence.js';
import type { Period } from './period.js';
import { type Told, toldEvents } from './told.js';

/** What became of a forecast, and what each word means. */
export const FORECAST_OUTCOME = {
  happened: 'it came true as foretold',
  'did not happen': 'it did not come true',
  'condition not met': 'what it depended on did not come true: it says nothing',
  open: 'not settled by what the store holds',
} as const;
export type ForecastOutcome = keyof typeof FORECAST_OUTCOME;
export const FORECAST_OUTCOMES = Object.keys(FORECAST_OUTCOME) as [ForecastOutcome, ...ForecastOutcome[]];

/** Forecasts of a report that can be followed: what each is, and what later texts must tell. */
export function followForecast(report: Report, forecast: Forecast, library: Library): Finding<ForecastOutcome> {
  const told = new Map(toldEvents(report).map((event) => [event.event, event]));
  const { published } = report.document;
  if (!isDay(published)) return open('its text has no date');
  if (NO_FORECAST.has(forecast.modality)) return open(`it is ${forecast.modality}, so nobody stands for it`);
  const own = ownVerdict(report, forecast);
  if (own) return own;
  const event = mainEvent(textOf(report, forecast.outcome), eventsOf(forecast.events, told));
  if (!event) return open('what it foretells was not coded as an event, so no later event can be held against it');
  const negative = forecast.polarity === 'negative';
  if (event.negative && !negative)
    return open('whether it foretells that it will happen, or that it will not, is unclear');
  const period = periodOf(forecast, published);
  const hindsight = isHindsight(report, forecast, period);
  // 'while the war lasts', 'when they meet': only the text that tells the end beside it knows whether that still held.
  const bound = isBoundToATime(report, forecast);
  const texts = bound ? (hindsight ? 'own' : 'none') : hindsight ? 'all' : 'later';
  if (texts === 'none') return open('it is bound to a time or a state that was not read');
  const look = (one: Told, words: string) => occurrence({ pattern: { told: one, words }, period, texts }, library);

  const condition = forecast.condition && conditionOf(report, forecast.condition, told, look);
  if (condition?.met === false && condition.seen) return notMet(condition.seen);
  const outcome = look(event, textOf(report, forecast.outcome));
  const settled = verdict(outcome, negative, period);
  if (settled === undefined) return open(whyOpen(outcome, period, library));
  if (condition && condition.met === undefined) {
    return open(`${settled.why}; but whether its condition came true is not told`);
  }
  return {
    ...settled,
    evidence: [...evidenceOf(outcome, 'outcome'), ...(condition?.seen ? evidenceOf(condition.seen, 'condition') : [])],
    confidence: sureness(outcome) * (condition?.seen ? sureness(condition.seen) : 1),
  };
}

/**
 * What the same text says became of it, if that can be trusted: what the author says, or what somebody owns up to; that
 * his own forecast came true anybody would say.
 */
function ownVerdict(report: Report, { fate, holder }: Forecast): Finding<ForecastOutcome> | undefined {
  if (!fate) return undefined;
  const owned = fate.holder === holder;
  if (owned ? fate.fate !== 'failed' : fate.holder !== 'author') return undefined;
  const { id, outlet, published } = report.document;
  const words = textOf(report, fate.evidence);
  return {
    outcome: fate.fate === 'failed' ? 'did not happen' : 'happened',
    why: `the same text says so: “${words}”`,
    confidence: OWN_VERDICT,
    evidence: [
      {
        document: id,
        ...(outlet !== undefined && { outlet }),
        ...(published !== undefined && { published }),
        ...{ about: 'outcome', holder: fate.holder, words, facts: ['the text tells it of this forecast'] },
      },
    ],
  };
}

/** How sure what a text says of a forecast it tells is taken to be. */
const OWN_VERDICT = 0.8;

/** Whether its sentence goes on with a time or a state that is neither its horizon nor its condition: 'when they meet'. */
function isBoundToATime(report: Report, { outcome, evidence, horizon, condition }: Forecast): boolean {
  if (horizon || condition) return false;
  const after = report.document.text.slice(outcome.end, evidence.end);
  return /^\W*(?:when|while|until|till|before|after|during|as (?:long|soon) as|by the time|this|next|tonight)\b/i.test(
    after,
  );
}

/** A forecast that is told in these ways is nobody's forecast. */
const NO_FORECAST: ReadonlySet<Forecast['modality']> = new Set(['negated', 'questioned', 'counterfactual', 'demanded']);

function open(why: string): Finding<'open'> {
  return { outcome: 'open', why, confidence: 0, evidence: [] };
}

function notMet(seen: Occurrence): Finding<'condition not met'> {
  return {
    outcome: 'condition not met',
    why: `its condition did not come true: ${cited(seen)}`,
    confidence: sureness(seen),
    evidence: evidenceOf(seen, 'condition'),
  };
}

function eventsOf(ids: readonly string[], told: ReadonlyMap<string, Told>): Told[] {
  return ids.flatMap((id) => told.get(id) ?? []);
}

function textOf(report: Report, { start, end }: { readonly start: number; readonly end: number }): string {
  return report.document.text.slice(start, end);
}

/** From the day of the text to the end of the horizon. */
export function periodOf({ horizon }: Pick<Forecast, 'horizon'>, published: string): Period {
  if (!horizon || !isDay(horizon.start) || !isDay(horizon.end)) return { told: published };
  return {
    // Where the time was up before the text was published, it was foretold before that time.
    told: horizon.end < published ? horizon.start : published,
    ...(horizon.start > published && { from: horizon.start }),
    until: horizon.end,
  };
}

/** Whether it tells what had been foretold: its time was up by then, or it stands in the past ('that it would never'). */
function isHindsight(report: Report, { outcome, evidence }: Forecast, { until }: Period): boolean {
  const { published } = report.document;
  if (until !== undefined && published !== undefined && until < published) return true;
  return /\b(?:would|had)\b/.test(textOf(report, outcome)) || /\bwould\b/.test(textOf(report, evidence));
}

interface Condition {
  /** Undefined where later texts do not tell. */
  readonly met: boolean | undefined;
  readonly seen?: Occurrence;
}

/** Whether the condition came true: told by its first event; without one nothing can be said. */
function conditionOf(
  report: Report,
  { span, events }: NonNullable<Forecast['condition']>,
  told: ReadonlyMap<string, Told>,
  look: (one: Told, words: string) => Occurrence,
): Condition {
  const [event] = eventsOf(events, told);
  if (!event) return { met: undefined };
  const seen = look(event, textOf(report, span));
  const came = { happened: true, late: false, denied: false, silent: false, contested: undefined, untold: undefined }[
    seen.is
  ];
  return { met: came === undefined ? undefined : came !== event.negative, seen };
}

function verdict(seen: Occurrence, negative: boolean, { until }: Period) {
  const found = cited(seen);
  switch (seen.is) {
    case 'happened':
      return negative
        ? { outcome: 'did not happen' as const, why: `it was foretold that it would not be, and it was: ${found}` }
        : { outcome: 'happened' as const, why: `a later text tells it as a fact: ${found}` };
    case 'late':
      return negative
        ? { outcome: 'happened' as const, why: `it came only after ${until}: ${found}` }
        : { outcome: 'did not happen' as const, why: `it came only after ${until}: ${found}` };
    case 'denied':
      return negative
        ? { outcome: 'happened' as const, why: `a later text tells that it was not done: ${found}` }
        : { outcome: 'did not happen' as const, why: `a later text tells that it was not done: ${found}` };
    case 'silent':
      return negative
        ? { outcome: 'happened' as const, why: `by ${until} nothing of it is told, though these would: ${found}` }
        : {
            outcome: 'did not happen' as const,
            why: `by ${until} nothing of it is told, though these would: ${found}`,
          };
    default:
      return undefined;
  }
}

function whyOpen(seen: Occurrence, { until }: Period, library: Library): string {
  if (seen.is === 'contested') return `later texts contradict each other: ${cited(seen)}`;
  if (until === undefined) return 'no later text tells it, and it has no end';
  const last = library.documents.reduce((day, { published }) => (published > day ? published : day), '');
  return last <= until ? `its time is not up: ${until}` : 'no later text tells it, and their silence proves nothing';
}
