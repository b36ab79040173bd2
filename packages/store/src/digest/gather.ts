import { type Ledger, type LedgerRecord, ledgerRecords, type Report } from '@rapporteur/report';
import { entryFinding } from './entry-finding.js';
import { type EventFinding, eventFindings } from './event-findings.js';
import type { Finding } from './finding.js';

/** What the documents of a period tell, before it is put in order. */
export interface Gathered {
  readonly documents: number;
  /** Documents of the period that are copies of others. */
  readonly copies: number;
  readonly outlets: ReadonlySet<string>;
  /** All events and entries, the less sure ones included. */
  readonly records: number;
  readonly events: readonly EventFinding[];
  readonly entries: readonly (LedgerRecord & { readonly finding: Finding })[];
}

/** The ledgers that a brief tells of. */
const TOLD: ReadonlySet<Ledger> = new Set(['decisions', 'commitments', 'forecasts', 'appeals']);

/** Reads reports one by one and keeps of each what a brief may tell; of copies nothing. */
export async function gather(
  reports: AsyncIterable<Report>,
  isCopy: Pick<ReadonlySet<string>, 'has'>,
  least: number,
): Promise<Gathered> {
  let documents = 0;
  let copies = 0;
  const outlets = new Set<string>();
  const events: EventFinding[] = [];
  const entries: (LedgerRecord & { readonly finding: Finding })[] = [];
  let records = 0;
  for await (const report of reports) {
    const all = ledgerRecords(report);
    documents++;
    if (report.document.outlet !== undefined) outlets.add(report.document.outlet);
    if (isCopy.has(report.document.id)) {
      copies++;
      continue;
    }
    records += report.events.length + all.length;
    events.push(...eventFindings(report, least));
    for (const record of all) {
      if (!TOLD.has(record.ledger) || record.entry.confidence < least) continue;
      entries.push({ ...record, finding: entryFinding(report, record) });
    }
  }
  return { documents, copies, outlets, records, events, entries };
}
