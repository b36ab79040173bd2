import { type DuckDBConnection, type DuckDBValue, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { LEDGER_NAMES, type Ledger, type LedgerRecord, type Report } from '@rapporteur/report';
import { type EntryState, entryStates } from './follow/standing-of-entry.js';
import { recordOf, type ToldEntry, toldEntry } from './told-entry.js';

/** An entry of a ledger with the report it stands in. */
export interface FoundEntry {
  readonly report: Report;
  readonly record: LedgerRecord;
  /** What became of it; of the ledgers that are followed over later documents. */
  readonly state?: EntryState<string>;
}

/** Which entries of the ledgers are wanted: all, or those of a ledger, a document, a holder. */
export interface EntryFilter {
  readonly ledger?: Ledger;
  readonly document?: string;
  readonly holder?: string;
}

/** A page of entries, and how many there are. */
export interface EntryPage {
  /** Entries by ledger that the filter leaves, whichever ledger was asked for; ledgers without are 0. */
  readonly counts: Readonly<Record<Ledger, number>>;
  /** Entries that the whole filter leaves. */
  readonly total: number;
  /** Newest documents first, within a document in the order of the text. */
  readonly entries: readonly ToldEntry[];
}

/** The entries of one ledger: how many, and the surest few, from different documents first. */
export interface LedgerGroup {
  readonly ledger: Ledger;
  readonly entries: number;
  readonly examples: readonly ToldEntry[];
}

/** What became of entries, as people judged or as later documents tell. */
const OUTCOMES = `
SELECT entry, outcome FROM overrules
UNION ALL SELECT entry, outcome FROM resolutions WHERE entry NOT IN (SELECT entry FROM overrules)`;

const ENTRIES = LEDGER_NAMES.map(
  (ledger) => `SELECT '${ledger}' AS ledger, id, document, holder, modality, confidence, cue_start FROM ${ledger}`,
).join(' UNION ALL ');

// Those of which is known what became come first, then the surest; of equally sure ones those that depend on nothing.
const RANKED = `
WITH outcomes AS (${OUTCOMES}), entries AS (
  SELECT *, id IN (SELECT entry FROM outcomes WHERE outcome <> 'open') AS settled FROM (${ENTRIES})
), by_document AS (
  SELECT *, row_number() OVER (PARTITION BY ledger, document ORDER BY settled DESC, confidence DESC, modality IN ('conditional', 'questioned'), cue_start) AS turn FROM entries
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY ledger ORDER BY turn, settled DESC, confidence DESC, modality IN ('conditional', 'questioned'), document) AS place FROM by_document
)
SELECT ledger, id, document, (count(*) OVER (PARTITION BY ledger))::INTEGER FROM ranked
QUALIFY place <= $1 ORDER BY ledger, place`;

/** The ledgers at a glance, in their order; those without entries are left out. */
export async function ledgerGroups(connection: DuckDBConnection, examples: number): Promise<LedgerGroup[]> {
  const rows = (await connection.runAndReadAll(RANKED, [examples])).getRows();
  const told = await toldEntries(connection, rows);
  return LEDGER_NAMES.flatMap((ledger) => {
    const first = rows.find(([name]) => name === ledger);
    if (first === undefined) return [];
    return { ledger, entries: Number(first[3]), examples: told.filter((entry) => entry.ledger === ledger) };
  });
}

/** The entries that a filter leaves, a page of them told. */
export async function entryPage(
  connection: DuckDBConnection,
  { ledger, document, holder }: EntryFilter,
  limit: number,
  offset: number,
): Promise<EntryPage> {
  const [wanted, values] = conditions({ document, holder });
  const counted = await connection.runAndReadAll(
    `SELECT ledger, count(*)::INTEGER FROM (${ENTRIES}) ${wanted} GROUP BY ledger`,
    values,
  );
  const found = new Map(counted.getRows().map(([name, count]) => [String(name), Number(count)]));
  const counts = Object.fromEntries(LEDGER_NAMES.map((name) => [name, found.get(name) ?? 0])) as Record<Ledger, number>;
  const [where, those] = conditions({ document, holder, ledger });
  const rows = await connection.runAndReadAll(
    `SELECT ledger, entries.id, document FROM (${ENTRIES}) entries LEFT JOIN documents ON documents.id = document ${where}
     ORDER BY published DESC NULLS LAST, document, cue_start, entries.id
     LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset)}`,
    those,
  );
  return {
    counts,
    total: ledger === undefined ? Object.values(counts).reduce((sum, count) => sum + count, 0) : counts[ledger],
    entries: await toldEntries(connection, rows.getRows()),
  };
}

/** An entry by its id, with its report. */
export async function findEntry(connection: DuckDBConnection, id: string): Promise<FoundEntry | undefined> {
  const found = await connection.runAndReadAll(
    `SELECT report FROM reports WHERE document IN (SELECT document FROM (${ENTRIES}) WHERE id = $1) ORDER BY document`,
    [id],
  );
  if (found.currentRowCount === 0) return undefined;
  const report = JSON.parse(String(found.value(0, 0))) as Report;
  const record = recordOf(report, id);
  if (!record) return undefined;
  const state = await stateOf(connection, report, record);
  return { report, record, ...(state && { state }) };
}

async function stateOf(
  connection: DuckDBConnection,
  { document: { text } }: Report,
  { ledger, entry }: LedgerRecord,
): Promise<EntryState<string> | undefined> {
  if (ledger !== 'forecasts' && ledger !== 'commitments') return undefined;
  const { start, end } = ledger === 'forecasts' ? entry.outcome : entry.content;
  return (await entryStates<string>(connection, ledger))(entry.id, text.slice(start, end));
}

function conditions(filter: Readonly<Record<string, string | undefined>>): [where: string, values: string[]] {
  const given = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const tests = given.map(([column], i) => `${column} = $${i + 1}`);
  return [tests.length === 0 ? '' : `WHERE ${tests.join(' AND ')}`, given.map(([, value]) => value)];
}

/** The entries of such rows (ledger, id, document) told, in their order; each report is read once. */
async function toldEntries(
  connection: DuckDBConnection,
  rows: readonly (readonly DuckDBValue[])[],
): Promise<ToldEntry[]> {
  const documents = [...new Set(rows.map(([, , document]) => String(document)))];
  if (documents.length === 0) return [];
  const found = await connection.runAndReadAll(
    'SELECT document, report FROM reports WHERE document IN (SELECT unnest($1))',
    [listValue(documents)],
    [LIST(VARCHAR)],
  );
  const outcomes = await connection.runAndReadAll(
    `SELECT entry, outcome FROM (${OUTCOMES}) WHERE outcome <> 'open' AND entry IN (SELECT unnest($1))`,
    [listValue(rows.map(([, id]) => String(id)))],
    [LIST(VARCHAR)],
  );
  const became = new Map(outcomes.getRows().map(([id, outcome]) => [String(id), String(outcome)]));
  const reports = new Map(found.getRows().map(([id, report]) => [String(id), JSON.parse(String(report)) as Report]));
  return rows.flatMap(([, id, document]) => {
    const report = reports.get(String(document));
    const record = report && recordOf(report, String(id));
    return report && record ? [toldEntry(report, record, became.get(record.entry.id))] : [];
  });
}
