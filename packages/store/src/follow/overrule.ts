import type { DuckDBConnection } from '@duckdb/node-api';
import { RapporteurError } from '@rapporteur/report';
import type { Followed } from './follow-store.js';

/** A person's judgement of what became of an entry. */
export interface Judgement {
  readonly outcome: string;
  readonly note?: string;
  /** The day on which it is given, ISO 8601. */
  readonly day: string;
}

const WORDS: Readonly<Record<Followed, string>> = {
  forecasts: 'SELECT outcome FROM forecasts WHERE id = $1',
  commitments: 'SELECT content FROM commitments WHERE id = $1',
};
const UNKNOWN = { forecasts: 'RAP-E312', commitments: 'RAP-E313' } as const;

/** Keeps a judgement, in place of a former one; inside a transaction. Fails where there is no such entry. */
export async function overrule(
  connection: DuckDBConnection,
  ledger: Followed,
  entry: string,
  { outcome, note, day }: Judgement,
): Promise<void> {
  const found = await connection.runAndReadAll(WORDS[ledger], [entry]);
  if (found.currentRowCount === 0) throw new RapporteurError(UNKNOWN[ledger], entry);
  await connection.run('DELETE FROM overrules WHERE ledger = $1 AND entry = $2', [ledger, entry]);
  await connection.run('INSERT INTO overrules VALUES ($1, $2, $3, $4, CAST($5 AS DATE), $6)', [
    ledger,
    entry,
    outcome,
    note ?? null,
    day,
    String(found.value(0, 0)),
  ]);
}

/** Takes a judgement back; inside a transaction. Fails where there is none. */
export async function withdrawOverrule(connection: DuckDBConnection, ledger: Followed, entry: string): Promise<void> {
  const found = await connection.runAndReadAll('SELECT 1 FROM overrules WHERE ledger = $1 AND entry = $2', [
    ledger,
    entry,
  ]);
  if (found.currentRowCount === 0) throw new RapporteurError('RAP-E314', entry);
  await connection.run('DELETE FROM overrules WHERE ledger = $1 AND entry = $2', [ledger, entry]);
}
