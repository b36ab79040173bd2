import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A path in a new folder that is removed after the tests of the file. */
export function temporaryPath(name = 'reports.duckdb'): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'));
  folders.push(folder);
  return join(folder, name);
}
