import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { RapporteurError, type Report } from '@rapporteur/report';

/** Ids of events and of entries are unique in the whole store: refuses reports that use one of another document. */
export async function refuseForeignEvents(connection: DuckDBConnection, reports: readonly Report[]): Promise<void> {
  const owner = new Map<string, string>();
  for (const { document, events } of reports) {
    for (const { id } of events) {
      const other = owner.get(id);
      if (other !== undefined) refuse(document.id, id, other);
      owner.set(id, document.id);
    }
  }
  const found = await connection.runAndReadAll(
    'SELECT id, document FROM events WHERE id IN (SELECT unnest($1)) LIMIT 1',
    [listValue([...owner.keys()])],
    [LIST(VARCHAR)],
  );
  for (const [id, other] of found.getRows()) refuse(owner.get(String(id)) ?? '', String(id), String(other));
}

function refuse(document: string, event: string, other: string): never {
  throw new RapporteurError(
    'RAP-E306',
    document,
    `the report is not valid (the event id ${event} belongs to the document ${other})`,
  );
}
