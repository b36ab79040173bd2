import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { Report } from '@rapporteur/report';
import { appendRows } from '../append.js';
import { RESOLUTION_EVIDENCE, RESOLUTIONS } from '../tables/kept.js';
import { followCommitment } from './commitment-outcome.js';
import type { Finding } from './finding.js';
import { followForecast } from './forecast-outcome.js';
import { Library } from './library.js';

/** The ledgers whose entries are followed over later documents. */
export const FOLLOWED = ['forecasts', 'commitments'] as const;
export type Followed = (typeof FOLLOWED)[number];

/** Reports are read from the store so many at a time. */
const AT_ONCE = 100;

interface Followup {
  readonly document: string;
  readonly entry: string;
  readonly finding: Finding<string>;
}

/** Follows all entries of a ledger and keeps what was found, in place of what was found before; inside a transaction. */
export async function followLedger(connection: DuckDBConnection, ledger: Followed): Promise<void> {
  const library = new Library();
  for await (const report of reports(connection, 'SELECT id FROM documents ORDER BY id')) library.add(report);
  const found: Followup[] = [];
  for await (const report of reports(connection, `SELECT DISTINCT document FROM ${ledger} ORDER BY document`)) {
    found.push(...followReport(report, ledger, library));
  }
  await connection.run(
    'DELETE FROM resolution_evidence WHERE entry IN (SELECT entry FROM resolutions WHERE ledger = $1)',
    [ledger],
  );
  await connection.run('DELETE FROM resolutions WHERE ledger = $1', [ledger]);
  await appendRows(
    connection,
    RESOLUTIONS,
    found.map(({ document, entry, finding: { outcome, why, confidence } }) => ({
      ledger,
      entry,
      document,
      outcome,
      why,
      confidence,
    })),
  );
  await appendRows(
    connection,
    RESOLUTION_EVIDENCE,
    found.flatMap(({ entry, finding }) =>
      finding.evidence.map(({ about, document, event, holder, words, facts }, index) => ({
        entry,
        position: index + 1,
        about,
        document,
        event: event ?? null,
        holder,
        words,
        facts,
      })),
    ),
  );
}

/** What became of each entry of a report, as far as the library tells. */
export function followReport(report: Report, ledger: Followed, library: Library): Followup[] {
  const document = report.document.id;
  return ledger === 'forecasts'
    ? report.forecasts.map((one) => ({ document, entry: one.id, finding: followForecast(report, one, library) }))
    : report.commitments.map((one) => ({ document, entry: one.id, finding: followCommitment(report, one, library) }));
}

async function* reports(connection: DuckDBConnection, documents: string): AsyncGenerator<Report> {
  const ids = (await connection.runAndReadAll(documents)).getRows().map(([id]) => String(id));
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const found = await connection.runAndReadAll(
      'SELECT report FROM reports WHERE document IN (SELECT unnest($1)) ORDER BY document',
      [listValue(ids.slice(first, first + AT_ONCE))],
      [LIST(VARCHAR)],
    );
    for (const [report] of found.getRows()) yield JSON.parse(String(report)) as Report;
  }
}
