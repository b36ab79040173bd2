import type { DuckDBConnection } from '@duckdb/node-api';
import type { CommitmentKind } from '@rapporteur/report';
import type { ActorName } from '../actor-name.js';
import type { CommitmentOutcome } from './commitment-outcome.js';
import { entryOf, entryQuery, type FollowedEntry } from './followed-forecasts.js';
import { type EntryState, entryStates } from './standing-of-entry.js';

/** A commitment with what became of it. */
export interface FollowedCommitment extends FollowedEntry {
  readonly kind: CommitmentKind;
  readonly maker?: ActorName;
  readonly recipients: readonly ActorName[];
  readonly deadline?: { readonly start: string; readonly end: string };
  readonly state: EntryState<CommitmentOutcome>;
}

const NAMES = 'SELECT document, id, any_value(name) FROM actors GROUP BY document, id';

/** All commitments, by day of publication, with what became of them. */
export async function followedCommitments(connection: DuckDBConnection): Promise<FollowedCommitment[]> {
  const more = 'l.kind, l.maker, l.recipients, l.deadline_start, l.deadline_end';
  const found = await connection.runAndReadAll(entryQuery('commitments', 'content', more));
  const names = new Map(
    (await connection.runAndReadAll(NAMES))
      .getRows()
      .map(([document, id, name]) => [`${document}\n${id}`, String(name)]),
  );
  const stateOf = await entryStates<CommitmentOutcome>(connection, 'commitments');
  return found.getRowObjectsJS().map((row) => {
    const entry = entryOf(row);
    const named = (id: unknown): ActorName => ({
      id: String(id),
      name: names.get(`${entry.document}\n${String(id)}`) ?? String(id),
    });
    return {
      ...entry,
      kind: row.kind as CommitmentKind,
      ...(row.maker !== null && { maker: named(row.maker) }),
      recipients: (row.recipients as unknown[]).map(named),
      ...(row.deadline_end !== null && {
        deadline: { start: String(row.deadline_start), end: String(row.deadline_end) },
      }),
      state: stateOf(entry.id, entry.words),
    };
  });
}
