import type { FollowedCommitment } from '../follow/followed-commitments.js';
import type { FollowedEntry, FollowedForecast } from '../follow/followed-forecasts.js';
import type { EntryState } from '../follow/standing-of-entry.js';
import type { Finding } from './finding.js';
import { oneLine } from './one-line.js';
import { type Period, within } from './period.js';
import type { Passage } from './quotes.js';

type Followed = FollowedEntry & { readonly state: EntryState<string> };

/** Forecasts that a period settles, or whose time is up in it. */
export function forecastsDue(forecasts: readonly FollowedForecast[], period: Period, least: number): Finding[] {
  return forecasts.flatMap((forecast) => {
    const { holder, words, horizon, negative, condition, state } = forecast;
    const due = horizon !== undefined && within(horizon.end, period);
    if (forecast.confidence < least || !(due || settledIn(state, period))) return [];
    const on = condition === undefined ? '' : `, if “${oneLine(condition)}”`;
    const not = negative ? ', that it will not be' : '';
    const by = horizon === undefined ? '' : `, by ${horizon.end}`;
    const who = holder.id === 'author' ? (forecast.outlet ?? holder.name) : holder.name;
    return [finding(forecast, `${who} foretold${on}${not}: “${oneLine(words)}”${by}`)];
  });
}

/** Commitments of which the documents of a period tell what became. */
export function commitmentsSettled(
  commitments: readonly FollowedCommitment[],
  period: Period,
  least: number,
): Finding[] {
  return commitments.flatMap((commitment) => {
    const { kind, maker, words, state } = commitment;
    if (commitment.confidence < least || !settledIn(state, period)) return [];
    return [finding(commitment, `the ${kind} by ${maker?.name ?? 'somebody not named'}: “${oneLine(words)}”`)];
  });
}

/** What became of it, what it was, and why that holds, with the words of both. */
function finding(entry: Followed, told: string): Finding {
  const { state, confidence } = entry;
  const judged = state.by === 'person' ? ', as a person judged' : '';
  const outcome = `${state.outcome.charAt(0).toUpperCase()}${state.outcome.slice(1)}`;
  return {
    text: `${outcome}${judged}: ${told} (${oneLine(state.why)})`,
    passages: [own(entry), ...state.evidence.flatMap(later)],
    confidence: confidence * (state.confidence ?? 1),
  };
}

function own({ id, document, title, outlet, published, evidence }: Followed): Passage {
  return { id, document, ...given({ title, outlet, published }), words: evidence };
}

/** The words that settle it; where it is settled by silence there are none. */
function later({ event, document, outlet, published, words }: EntryState<string>['evidence'][number]): Passage[] {
  return event === undefined ? [] : [{ id: event, document, ...given({ outlet, published }), words }];
}

function given(fields: Readonly<Record<'outlet' | 'published', string | undefined>> & { title?: string | undefined }) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function settledIn({ outcome, evidence }: EntryState<string>, period: Period): boolean {
  return outcome !== 'open' && evidence.some(({ published }) => published !== undefined && within(published, period));
}
