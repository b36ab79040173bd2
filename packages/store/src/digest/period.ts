import type { DuckDBConnection } from '@duckdb/node-api';
import type { Report } from '@rapporteur/report';

/** The days of publication that a brief is about, both included, ISO 8601. */
export interface Period {
  readonly since: string;
  readonly until: string;
}

/** Whether a day lies in a period. */
export function within(day: string, { since, until }: Period): boolean {
  return since <= day && day <= until;
}

const IDS = `
SELECT id FROM documents WHERE published BETWEEN CAST($1 AS DATE) AND CAST($2 AS DATE)
ORDER BY published, outlet NULLS LAST, title NULLS LAST, id`;

/** The reports of a period by day of publication, one at a time, so that no more than one is in memory. */
export async function* reportsOf(connection: DuckDBConnection, { since, until }: Period): AsyncGenerator<Report> {
  const ids = await connection.runAndReadAll(IDS, [since, until]);
  for (const [id] of ids.getRows()) {
    const found = await connection.runAndReadAll('SELECT report FROM reports WHERE document = $1', [String(id)]);
    if (found.currentRowCount > 0) yield JSON.parse(String(found.value(0, 0))) as Report;
  }
}
