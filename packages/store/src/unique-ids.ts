import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { LEDGER_NAMES, ledgerRecords, RapporteurError, type Report } from '@rapporteur/report';

const TAKEN = ['events', ...LEDGER_NAMES]
  .map((table) => `SELECT id, document FROM ${table} WHERE id IN (SELECT unnest($1))`)
  .join(' UNION ALL ');

/** Ids of events and of entries are unique in the whole store: refuses reports that use one twice, or one of another document. */
export async function refuseForeignIds(connection: DuckDBConnection, reports: readonly Report[]): Promise<void> {
  const owner = new Map<string, string>();
  for (const report of reports) {
    const { id: document } = report.document;
    for (const { id } of [...report.events, ...ledgerRecords(report).map(({ entry }) => entry)]) {
      const other = owner.get(id);
      if (other !== undefined) refuse(document, id, other);
      owner.set(id, document);
    }
  }
  const found = await connection.runAndReadAll(`${TAKEN} LIMIT 1`, [listValue([...owner.keys()])], [LIST(VARCHAR)]);
  for (const [id, other] of found.getRows()) refuse(owner.get(String(id)) ?? '', String(id), String(other));
}

function refuse(document: string, id: string, other: string): never {
  throw new RapporteurError(
    'RAP-E306',
    document,
    `the report is not valid (the id ${id} belongs to the document ${other})`,
  );
}
