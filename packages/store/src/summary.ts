import type { DuckDBConnection } from '@duckdb/node-api';
import type { Modality, PloverType } from '@rapporteur/report';
import { type LedgerGroup, ledgerGroups } from './entries.js';
import { type ActorPair, strongestPairs } from './pairs.js';
import { type StandingGroup, standings } from './standing.js';

/** The number of events of one type in one modality. */
export interface TypeCount {
  readonly type: PloverType;
  readonly modality: Modality;
  readonly events: number;
}

/** What the whole store holds, at a glance. */
export interface Summary {
  readonly documents: number;
  /** Documents that are copies of others: wire copies, reprints. */
  readonly copies: number;
  readonly words: number;
  /** Reports of events: what two documents tell of one event counts twice. */
  readonly events: number;
  /** Different events, as far as can be told: what several documents tell of one event counts once. */
  readonly stories: number;
  /** Different actors over all documents. */
  readonly actors: number;
  readonly outlets: number;
  /** First and last day of publication. */
  readonly published?: { readonly first: string; readonly last: string };
  /** Only combinations that occur, largest first. */
  readonly types: readonly TypeCount[];
  /** The ten pairs with most events that are said to have happened. */
  readonly pairs: readonly ActorPair[];
  /** What is only claimed, denied, planned, predicted, possible... */
  readonly standings: readonly StandingGroup[];
  /** The ledgers with entries: who voted how, what was promised, foretold... */
  readonly ledgers: readonly LedgerGroup[];
}

const PAIRS = 10;
const EXAMPLES = 5;

const COUNTS = `
SELECT (SELECT count(*) FROM documents)::INTEGER, (SELECT coalesce(sum(words), 0) FROM documents)::DOUBLE,
       (SELECT count(*) FROM events)::INTEGER, (SELECT count(DISTINCT id) FROM actors)::INTEGER,
       (SELECT count(DISTINCT outlet) FROM documents)::INTEGER,
       (SELECT count(*) FROM copies)::INTEGER,
       (SELECT count(DISTINCT coalesce(y.story, e.id)) FROM events e LEFT JOIN story_events y ON y.event = e.id)::INTEGER,
       (SELECT strftime(min(published), '%Y-%m-%d') FROM documents),
       (SELECT strftime(max(published), '%Y-%m-%d') FROM documents)`;

const TYPES = `
SELECT type, modality, count(*)::INTEGER AS events FROM events GROUP BY ALL ORDER BY events DESC, type, modality`;

/** Sums up the store. */
export async function summarize(connection: DuckDBConnection): Promise<Summary> {
  const [counts] = (await connection.runAndReadAll(COUNTS)).getRows();
  const [documents, words, events, actors, outlets, copies, stories, first, last] = counts!;
  const types = await connection.runAndReadAll(TYPES);
  return {
    documents: Number(documents),
    copies: Number(copies),
    words: Number(words),
    events: Number(events),
    stories: Number(stories),
    actors: Number(actors),
    outlets: Number(outlets),
    ...(first !== null && last !== null && { published: { first: String(first), last: String(last) } }),
    types: types.getRows().map(([type, modality, count]) => ({
      type: type as PloverType,
      modality: modality as Modality,
      events: Number(count),
    })),
    pairs: await strongestPairs(connection, PAIRS),
    standings: await standings(connection, EXAMPLES),
    ledgers: await ledgerGroups(connection, EXAMPLES),
  };
}
