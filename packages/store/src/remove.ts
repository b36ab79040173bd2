import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { STORY_TABLES, TABLES } from './tables/index.js';

/** Takes out all rows of those documents that are there, inside the connection's open transaction. */
export async function removeDocuments(connection: DuckDBConnection, ids: readonly string[]): Promise<void> {
  const known = await connection.runAndReadAll(
    'SELECT id FROM documents WHERE id IN (SELECT unnest($1))',
    [listValue(ids)],
    [LIST(VARCHAR)],
  );
  const former = known.getRows().map(([id]) => String(id));
  if (former.length === 0) return;
  await removeResolutions(connection, former);
  const ofDocuments = STORY_TABLES.filter(({ columns }) => 'document' in columns);
  for (const table of [...TABLES, ...ofDocuments]) {
    const key = table.name === 'documents' ? 'id' : 'document';
    await connection.run(
      `DELETE FROM ${table.name} WHERE ${key} IN (SELECT unnest($1))`,
      [listValue(former)],
      [LIST(VARCHAR)],
    );
  }
}

/** What was found about these documents' entries, or by their words, no longer holds. */
async function removeResolutions(connection: DuckDBConnection, documents: readonly string[]): Promise<void> {
  const stale = `SELECT entry FROM resolutions WHERE document IN (SELECT unnest($1))
    UNION SELECT entry FROM resolution_evidence WHERE document IN (SELECT unnest($1))`;
  const found = await connection.runAndReadAll(stale, [listValue(documents)], [LIST(VARCHAR)]);
  const entries = found.getRows().map(([entry]) => String(entry));
  if (entries.length === 0) return;
  for (const table of ['resolutions', 'resolution_evidence']) {
    await connection.run(
      `DELETE FROM ${table} WHERE entry IN (SELECT unnest($1))`,
      [listValue(entries)],
      [LIST(VARCHAR)],
    );
  }
}
