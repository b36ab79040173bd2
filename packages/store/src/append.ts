import { type DuckDBAppender, type DuckDBConnection, DuckDBDateValue, LIST, VARCHAR } from '@duckdb/node-api';
import type { Report } from '@rapporteur/report';
import { DAY } from './day.js';
import { TABLES } from './tables/index.js';
import type { KeptTable } from './tables/kept.js';
import type { ColumnType, ColumnValues, Table } from './tables/table.js';

const WORDS = LIST(VARCHAR);

/** Puts the rows of the reports into all tables, inside the connection's open transaction. */
export async function appendReports(connection: DuckDBConnection, reports: readonly Report[]): Promise<void> {
  for (const table of TABLES) await appendRows(connection, table, rowsOf(table, reports));
}

function* rowsOf(table: Table, reports: readonly Report[]): Generator<AnyRow> {
  for (const report of reports) yield* table.rows(report);
}

type AnyRow = Readonly<Record<string, ColumnValues[ColumnType] | null>>;

/** Puts rows into one table. */
export async function appendRows(
  connection: DuckDBConnection,
  table: KeptTable,
  rows: Iterable<AnyRow>,
): Promise<void> {
  const columns = Object.entries(table.columns);
  const appender = await connection.createAppender(table.name);
  try {
    for (const row of rows) {
      for (const [name, [type]] of columns) append(appender, type, row[name] ?? null);
      appender.endRow();
    }
  } finally {
    appender.closeSync();
  }
}

function append(appender: DuckDBAppender, type: ColumnType, value: ColumnValues[ColumnType] | null): void {
  if (value === null) appender.appendNull();
  else if (type === 'VARCHAR') appender.appendVarchar(value as string);
  else if (type === 'VARCHAR[]') appender.appendList(value as readonly string[], WORDS);
  else if (type === 'INTEGER') appender.appendInteger(value as number);
  else if (type === 'DOUBLE') appender.appendDouble(value as number);
  else if (type === 'BOOLEAN') appender.appendBoolean(value as boolean);
  else appender.appendDate(new DuckDBDateValue(Date.parse(value as string) / DAY));
}
