import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { ledgerRecords, RapporteurError, Report } from '@rapporteur/report';
import type { FoundEntry, FoundEvent } from '@rapporteur/store';
import type { Dependencies } from '../dependencies.js';
import { systemFault } from '../faults.js';
import { DEFAULT_STORE } from '../places.js';
import { type Known, matching, only } from './find-document.js';

/** Where `show` and `explain` look for reports: a store, or a file of JSON Lines. */
export interface ReportsOptions {
  readonly store?: string;
  readonly reports?: string;
}

/** The report of the document that the query means. */
export async function findReport(dependencies: Dependencies, query: string, options: ReportsOptions): Promise<Report> {
  if (options.reports !== undefined) {
    const known: Known[] = [];
    for await (const { document } of readReports(options.reports))
      known.push({ id: document.id, title: document.title });
    const { id } = only(matching(known, query), query);
    for await (const report of readReports(options.reports)) if (report.document.id === id) return report;
    throw new RapporteurError('RAP-E202', query);
  }
  const path = options.store ?? DEFAULT_STORE;
  const store = await dependencies.openStore(path, { mustExist: true, readOnly: true });
  try {
    const { id } = only(await store.findDocument(query), query);
    const report = await store.report(id);
    if (report === undefined) throw new RapporteurError('RAP-E202', query);
    return report;
  } finally {
    await store.close();
  }
}

/** The event or the entry of a ledger with this id, and the report that holds it. */
export async function findById(
  dependencies: Dependencies,
  id: string,
  options: ReportsOptions,
): Promise<FoundEvent | FoundEntry> {
  const found =
    options.reports === undefined ? await inStore(dependencies, id, options) : await inFile(options.reports, id);
  if (found === undefined) throw new RapporteurError('RAP-E204', id);
  return found;
}

async function inFile(path: string, id: string): Promise<FoundEvent | FoundEntry | undefined> {
  for await (const report of readReports(path)) {
    const event = report.events.find((one) => one.id === id);
    if (event !== undefined) return { report, event };
    const record = ledgerRecords(report).find(({ entry }) => entry.id === id);
    if (record !== undefined) return { report, record };
  }
  return undefined;
}

async function inStore(
  dependencies: Dependencies,
  id: string,
  { store: path }: ReportsOptions,
): Promise<FoundEvent | FoundEntry | undefined> {
  const store = await dependencies.openStore(path ?? DEFAULT_STORE, { mustExist: true, readOnly: true });
  try {
    return (await store.event(id)) ?? (await store.entry(id));
  } finally {
    await store.close();
  }
}

/** The reports of a file, one at a time, each checked against the schema. */
async function* readReports(path: string): AsyncGenerator<Report> {
  let number = 0;
  const input = createReadStream(path);
  const fault = new Promise<never>((_, reject) => input.once('error', reject));
  fault.catch(() => {});
  try {
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([lines.next(), fault]);
      if (next.done === true) break;
      number++;
      if (next.value.trim() !== '') yield parse(next.value, path, number);
    }
  } catch (error) {
    if (error instanceof RapporteurError) throw error;
    throw new RapporteurError('RAP-E209', path, systemFault(error), { cause: error });
  } finally {
    input.destroy();
  }
}

function parse(line: string, path: string, number: number): Report {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new RapporteurError('RAP-E209', `${path}:${number}`, `line ${number} is not JSON`, { cause: error });
  }
  const checked = Report.safeParse(value);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw new RapporteurError(
    'RAP-E209',
    `${path}:${number}`,
    `line ${number} is not a report (${where}: ${issue?.message})`,
  );
}
