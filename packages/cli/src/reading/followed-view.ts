import type { EntryState, FollowedCommitment, FollowedEntry, FollowedForecast } from '@rapporteur/store';
import { wrap } from '../terminal/marked-text.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import { plural } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';

type Place = Pick<Terminal, 'columns' | 'paint'>;

/** A forecast in a list: who, how sure, by when, and what became of it; with `why`, the words that say so. */
export function forecastView(forecast: FollowedForecast, place: Place, why: boolean): string[] {
  const { probability, horizon, negative } = forecast;
  const sure = `${percent(probability.low)}–${percent(probability.high)}%`;
  const facts = [...told(forecast), `${sure} sure`, ...(horizon ? [period(horizon)] : [])];
  return entryView(forecast, forecast.state, facts, negative ? 'foretold not to be: ' : '', place, why);
}

/** A commitment in a list: of whom, to whom, of what kind, and what became of it. */
export function commitmentView(commitment: FollowedCommitment, place: Place, why: boolean): string[] {
  const { kind, maker, recipients, deadline } = commitment;
  const to = recipients.map(({ name }) => name).join(', ');
  const who = `${kind}${maker ? ` by ${maker.name}` : ''}${to === '' ? '' : ` to ${to}`}`;
  const facts = [who, ...told(commitment), ...(deadline ? [period(deadline)] : [])];
  return entryView(commitment, commitment.state, facts, '', place, why);
}

/** "12 forecasts: 3 happened, 1 did not happen, 8 open" */
export function tallyLine(entries: readonly { readonly state: EntryState<string> }[], noun: string): string {
  const counts = new Map<string, number>();
  for (const { state } of entries) counts.set(state.outcome, (counts.get(state.outcome) ?? 0) + 1);
  const parts = [...counts].sort(([a], [b]) => Number(a === 'open') - Number(b === 'open') || (a < b ? -1 : 1));
  const told = parts.map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  return `${plural(entries.length, noun)}${told === '' ? '' : `: ${told}`}`;
}

function entryView(
  entry: FollowedEntry,
  state: EntryState<string>,
  facts: readonly string[],
  before: string,
  { columns, paint }: Place,
  why: boolean,
): string[] {
  const condition = entry.condition === undefined ? '' : ` (on condition: “${entry.condition}”)`;
  const indented = (text: string) => wrap(sanitiseLine(text), columns - 2).map((line) => `  ${line}`);
  return [
    `${paint.bold(sanitiseLine(entry.id))}  ${outcomeLine(state, paint)}`,
    ...indented(facts.join(', ')).map(paint.dim),
    ...indented(`${before}“${entry.words}”${condition}`),
    ...(why ? whyLines(state, indented) : []),
  ];
}

/** What became of it, and who says so: "happened (0.72)", "did not happen (a person's judgement)". */
function outcomeLine({ outcome, by, confidence }: EntryState<string>, paint: Place['paint']): string {
  const who = by === 'person' ? " (a person's judgement)" : confidence ? ` (${confidence.toFixed(2)})` : '';
  const words = `${outcome}${who}`;
  return outcome === 'open' ? paint.dim(words) : paint.cyan(words);
}

function whyLines({ why, evidence, overruled }: EntryState<string>, indented: (text: string) => string[]): string[] {
  const judged = overruled
    ? [
        `judged on ${overruled.day}; the program found: ${overruled.found}`,
        ...(overruled.judged === undefined ? [] : [`its words have changed since; they were “${overruled.judged}”`]),
      ]
    : [];
  return [
    ...indented(`why: ${why}`),
    ...judged.flatMap(indented),
    ...evidence.flatMap(({ event, document, outlet, published, about, words, facts }) => [
      ...indented(
        `${about === 'condition' ? 'condition: ' : ''}${event ?? document}${words === '' ? '' : `: “${words}”`} (${[outlet, published].filter((part) => part !== undefined).join(', ')})`,
      ),
      ...indented(`the same in both: ${facts.join('; ')}`),
    ]),
  ];
}

function told({ holder, author, outlet, published }: FollowedEntry): string[] {
  const name = holder.id === 'author' ? (author ?? outlet ?? 'the author') : holder.name;
  return [
    name,
    ...(outlet !== undefined && outlet !== name ? [outlet] : []),
    ...(published !== undefined ? [published] : []),
  ];
}

function period({ start, end }: { readonly start: string; readonly end: string }): string {
  return start === end ? `for ${end}` : `by ${end}`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
