import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { Store } from '../src/index.js';
import { bundleChild, killChild, startChild } from './child.js';
import { dossier } from './dossier.js';
import { plainReport } from './plain-report.js';
import { temporaryPath } from './temporary.js';

/** Runs SQL on the file with DuckDB itself, as a researcher would. */
async function sql(path: string, ...statements: string[]): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  let rows: unknown[][] = [];
  for (const statement of statements) rows = (await connection.runAndReadAll(statement)).getRows();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const unusable: [what: string, make: (path: string) => unknown, says: RegExp][] = [
  ['a text file', (path) => writeFileSync(path, 'Dear diary, '.repeat(900)), /RAP-E302/],
  ['a file of zeros', (path) => writeFileSync(path, Buffer.alloc(9000)), /RAP-E302/],
  ['an empty file', (path) => writeFileSync(path, ''), /RAP-E302/],
  ['a folder', (path) => mkdirSync(path), /RAP-E303 .*it is a folder/],
  ['a DuckDB file of something else', (path) => sql(path, 'CREATE TABLE cats (name VARCHAR)'), /RAP-E302 .*DuckDB/],
];
test.each(unusable)('refuses %s and leaves it as it is', async (_what, make, says) => {
  const path = temporaryPath();
  await make(path);
  const before = _what === 'a folder' ? undefined : readFileSync(path);
  await expect(Store.open(path)).rejects.toThrow(says);
  await expect(Store.open(path)).rejects.toThrow(path);
  if (before) expect(readFileSync(path).equals(before)).toBe(true);
});

test('refuses a folder that does not exist', async () => {
  await expect(Store.open(join(dirname(temporaryPath()), 'no', 'such.duckdb'))).rejects.toThrow(/RAP-E303/);
});

test('refuses to read where there is no store, and makes none', async () => {
  const path = temporaryPath();
  await expect(Store.open(path, { readOnly: true })).rejects.toThrow(/RAP-E309/);
  expect(existsSync(path)).toBe(false);
});

test.each([
  ['newer', 99, 'RAP-E305'],
  ['older', 1, 'RAP-E311'],
])('refuses a store of a %s version', async (_, version, code) => {
  const path = temporaryPath();
  await (await Store.open(path)).close();
  await sql(path, `UPDATE rapporteur_store SET version = ${version}`);
  await expect(Store.open(path)).rejects.toThrow(code);
});

test('refuses a store that was cut short or overwritten', async () => {
  const path = temporaryPath();
  const store = await Store.open(path);
  await store.save(dossier());
  await store.close();
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, 6000));
  await expect(Store.open(path)).rejects.toThrow(/RAP-E308/);
  const damaged = Buffer.from(whole);
  damaged.fill(0x55, 4096, 12_288);
  writeFileSync(path, damaged);
  await expect(Store.open(path)).rejects.toThrow(/RAP-E308/);
});

test.skipIf(process.getuid?.() === 0)('refuses a file that may not be read', async () => {
  const path = temporaryPath();
  await (await Store.open(path)).close();
  chmodSync(path, 0);
  await expect(Store.open(path)).rejects.toThrow(/RAP-E303 .*permission denied/);
});

test('reading only: reads, does not save', async () => {
  const path = temporaryPath();
  const writing = await Store.open(path);
  await writing.save(dossier());
  await writing.close();
  const reading = await Store.open(path, { readOnly: true });
  expect((await reading.documents()).length).toBe(3);
  await expect(reading.save([plainReport('x')])).rejects.toThrow(/RAP-E307/);
  await reading.close();
});

test('one program opens a store once', async () => {
  const path = temporaryPath();
  const first = await Store.open(path);
  await expect(Store.open(path)).rejects.toThrow(/RAP-E301/);
  await first.close();
  await (await Store.open(path)).close();
});

test('another process that holds the store is named as the likely cause', async () => {
  const path = temporaryPath();
  const child = await startChild(await bundleChild('saving-child'), [path]);
  for (const readOnly of [false, true]) {
    await expect(Store.open(path, { readOnly })).rejects.toThrow(/RAP-E301 .*another process.*workbench/s);
  }
  await killChild(child);
  await (await Store.open(path)).close();
});

test('killed while saving, the store opens and holds whole batches only', async () => {
  const program = await bundleChild('saving-child');
  for (let round = 0; round < 6; round++) {
    const path = temporaryPath();
    const child = await startChild(program, [path]);
    let last = 0;
    // The first batch may take its time on a busy machine; then the kill falls into some later one.
    await new Promise<void>((resolve) => {
      child.on('message', (batch) => {
        last = Number(batch);
        resolve();
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 40 + round * 60));
    await killChild(child);
    const store = await Store.open(path, { readOnly: round % 2 === 0 });
    const ids = (await store.documents()).map(({ id }) => id);
    const left = ids.filter((id) => id.startsWith('left-'));
    expect(left.length).toBeGreaterThan(0);
    expect(ids.length).toBe(left.length * 2);
    expect((await store.summary()).events).toBe(ids.length);
    for (const id of left) {
      const [one, two] = [await store.report(id), await store.report(id.replace('left', 'right'))];
      expect(one?.document.title).toBe(two?.document.title);
    }
    expect(last).toBeGreaterThan(0);
    await store.close();
  }
});

test('a full disk: a clear failure, and what was saved before is kept', async () => {
  const path = temporaryPath();
  const program = await bundleChild('filling-child');
  // A limit on the size of files stands for the full disk: no test may fill a real one.
  const run = spawnSync(
    'bash',
    ['-c', `trap '' XFSZ; ulimit -f 3000; exec "$0" "$1" "$2"`, process.execPath, program, path],
    {
      encoding: 'utf8',
    },
  );
  expect(run.stderr).toMatch(/RAP-E304/);
  const saved = Number(run.stdout.trim());
  expect(saved).toBeGreaterThan(0);
  const store = await Store.open(path);
  expect((await store.documents()).length).toBe(saved);
  await store.close();
});

test('the file speaks for itself in DuckDB: who did what to whom, by name', async () => {
  const path = temporaryPath();
  const store = await Store.open(path);
  await store.save(dossier());
  await store.close();
  expect(
    await sql(
      path,
      `SELECT source_name, type, target_name, modality, holder_name, trigger FROM dyads
       WHERE document = 'port-marrow-wire' AND target = 'dockworkers'`,
    ),
  ).toEqual([['Veldania', 'ASSAULT', 'dockworkers of Port Marrow', 'actual', 'two hospital doctors', 'bombed']]);
  const uncommented = `SELECT table_name FROM duckdb_tables() WHERE comment IS NULL AND table_name <> 'rapporteur_store'`;
  expect(await sql(path, uncommented)).toEqual([]);
  expect(await sql(path, "SELECT published::VARCHAR FROM documents WHERE id = 'port-marrow-wire'")).toEqual([
    ['2031-04-08'],
  ]);
});

test('the queries of the README run', async () => {
  const path = temporaryPath();
  const store = await Store.open(path);
  await store.save(dossier());
  await store.close();
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const queries = [...readme.matchAll(/```sql\n([\s\S]*?)```/g)].flatMap(([, block]) => block!.split(';'));
  const real = queries.map((query) => query.trim()).filter(Boolean);
  expect(real.length).toBe(5);
  for (const query of real) await sql(path, query);
  expect(await sql(path, real[2]!)).toEqual([['Ilya Marchetti', 'dockworkers of Port Marrow', 1n]]);
});
