import type { DuckDBConnection } from '@duckdb/node-api';
import { RapporteurError, SCHEMA } from '@rapporteur/report';
import { DYADS } from './dyads.js';
import { STORIES_FRESH } from './stories/keep.js';
import { STORY_TABLES, TABLES } from './tables/index.js';
import { KEPT_TABLES, type KeptTable } from './tables/kept.js';

/** Version of the tables; raised whenever their meaning or shape changes. */
export const STORE_VERSION = 4;

/** The table that says that a file is a store, and of which version. */
const MARK = 'rapporteur_store';

/** Makes the tables in an empty file, and refuses a file that is something else or of another version. */
export async function prepareSchema(connection: DuckDBConnection, path: string, readOnly: boolean): Promise<void> {
  const names = await tableNames(connection);
  if (names.includes(MARK)) {
    const result = await connection.runAndReadAll(`SELECT max(version) FROM ${MARK}`);
    const version = Number(result.value(0, 0) ?? 0);
    if (version > STORE_VERSION) throw new RapporteurError('RAP-E305', path);
    if (version < STORE_VERSION) throw new RapporteurError('RAP-E311', path);
    return;
  }
  if (names.length > 0) {
    throw new RapporteurError('RAP-E302', path, 'the file is a DuckDB database, but not a Rapporteur store');
  }
  // An empty database: new, or cut off before its tables were made.
  if (readOnly) throw new RapporteurError('RAP-E309', path, 'the store is empty');
  await connection.run('BEGIN');
  for (const table of [...TABLES, ...STORY_TABLES, ...KEPT_TABLES]) await createTable(connection, table);
  for (const statement of STORIES_FRESH) await connection.run(statement);
  await connection.run(DYADS);
  await connection.run(`CREATE TABLE ${MARK} (version INTEGER, report_schema VARCHAR)`);
  await connection.run(`INSERT INTO ${MARK} VALUES ($1, $2)`, [STORE_VERSION, SCHEMA]);
  await connection.run('COMMIT');
}

async function tableNames(connection: DuckDBConnection): Promise<string[]> {
  const result = await connection.runAndReadAll('SELECT table_name FROM duckdb_tables() WHERE NOT internal');
  return result.getRows().map(([name]) => String(name));
}

async function createTable(connection: DuckDBConnection, table: KeptTable): Promise<void> {
  const columns = Object.entries(table.columns);
  await connection.run(
    `CREATE TABLE ${table.name} (${columns.map(([name, [type]]) => `"${name}" ${type}`).join(', ')})`,
  );
  await connection.run(`COMMENT ON TABLE ${table.name} IS ${literal(table.means)}`);
  for (const [name, [, means]] of columns) {
    await connection.run(`COMMENT ON COLUMN ${table.name}."${name}" IS ${literal(means)}`);
  }
}

/** DuckDB takes no parameters in COMMENT; these words are the program's own. */
function literal(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}
