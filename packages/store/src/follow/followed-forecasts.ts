import type { DuckDBConnection } from '@duckdb/node-api';
import type { ActorName } from '../actor-name.js';
import type { ForecastOutcome } from './forecast-outcome.js';
import { type EntryState, entryStates } from './standing-of-entry.js';

/** A forecast or commitment in a list: where it stands and what it says. */
export interface FollowedEntry {
  readonly id: string;
  readonly document: string;
  readonly title?: string;
  readonly outlet?: string;
  /** Who wrote the document. */
  readonly author?: string;
  readonly published?: string;
  readonly holder: ActorName;
  /** Whether the holder has a name: 'diplomats' are nobody in particular. */
  readonly named: boolean;
  /** What is foretold, or what the commitment is about. */
  readonly words: string;
  /** The sentence. */
  readonly evidence: string;
  readonly condition?: string;
  /** Probability that it was read rightly. */
  readonly confidence: number;
}

/** A forecast with what became of it. */
export interface FollowedForecast extends FollowedEntry {
  /** Whether it foretells that it will not happen. */
  readonly negative: boolean;
  readonly probability: { readonly low: number; readonly high: number };
  readonly horizon?: { readonly start: string; readonly end: string };
  readonly state: EntryState<ForecastOutcome>;
}

/** The columns of a ledger's table and its document that every list needs; the words are those of one of its spans. */
export function entryQuery(ledger: string, words: string, more: string): string {
  return `
SELECT l.id, l.document, d.title, d.outlet, d.author, strftime(d.published, '%Y-%m-%d') AS published,
       l.holder, h.name AS holder_name, h.kind AS holder_kind, h.role AS holder_role, h.country AS holder_country,
       l.${words} AS words, l.evidence, l.condition, l.confidence, ${more}
FROM ${ledger} l JOIN documents d ON d.id = l.document
LEFT JOIN actors h ON h.document = l.document AND h.id = l.holder
ORDER BY d.published NULLS LAST, l.document, l.evidence_start, l.id`;
}

type Row = Readonly<Record<string, unknown>>;

/** The part that forecasts and commitments share. */
export function entryOf(row: Row): FollowedEntry {
  const optional = (name: 'title' | 'outlet' | 'author' | 'published' | 'condition') =>
    row[name] === null ? {} : { [name]: String(row[name]) };
  return {
    id: String(row.id),
    document: String(row.document),
    ...optional('title'),
    ...optional('outlet'),
    ...optional('author'),
    ...optional('published'),
    holder: holderOf(row),
    named: isNamed(row),
    words: String(row.words),
    evidence: String(row.evidence),
    ...optional('condition'),
    confidence: Number(row.confidence),
  };
}

function holderOf({ holder, holder_name: name }: Row): ActorName {
  return { id: String(holder), name: holder === 'author' ? 'the author' : String(name ?? holder) };
}

/** A holder with an office, or with a name of capitals, is somebody; 'two diplomats' are not, nor 'French officials'. */
function isNamed({ holder, holder_name: name, holder_role: role, holder_kind: kind }: Row): boolean {
  if (holder === 'author' || role !== null) return true;
  if (typeof name !== 'string') return false;
  return (
    kind === 'state' ||
    kind === 'igo' ||
    /^\p{Lu}\S*(?: (?:\p{Lu}\S*|of|the|for|and|al|el|bin|de|van|von))+$/u.test(name)
  );
}

/** All forecasts, by day of publication, with what became of them. */
export async function followedForecasts(connection: DuckDBConnection): Promise<FollowedForecast[]> {
  const more = 'l.polarity, l.probability_low, l.probability_high, l.horizon_start, l.horizon_end';
  const found = await connection.runAndReadAll(entryQuery('forecasts', 'outcome', more));
  const stateOf = await entryStates<ForecastOutcome>(connection, 'forecasts');
  return found.getRowObjectsJS().map((row) => {
    const entry = entryOf(row);
    return {
      ...entry,
      negative: row.polarity === 'negative',
      probability: { low: Number(row.probability_low), high: Number(row.probability_high) },
      ...(row.horizon_end !== null && { horizon: { start: String(row.horizon_start), end: String(row.horizon_end) } }),
      state: stateOf(entry.id, entry.words),
    };
  });
}
