import { RapporteurError } from '@rapporteur/report';
import { expect, test } from 'vitest';
import { storeFault } from './fault.js';

const table: [duckdb: string, code: string][] = [
  ['Failed to commit: Could not write file "/s.db.wal": No space left on device', 'RAP-E304'],
  ['IO Error: Could not write file "/s.db": Disk quota exceeded', 'RAP-E304'],
  ['IO Error: Could not set lock on file "/s.db": Conflicting lock is held in /usr/bin/node (PID 1)', 'RAP-E301'],
  ['IO Error: The file "/s.db" exists, but it is not a valid DuckDB database file!', 'RAP-E302'],
  ['IO Error: Trying to read a database file with version number 999, but we can only read 64', 'RAP-E305'],
  ['IO Error: Cannot open database "/s.db" in read-only mode: database does not exist', 'RAP-E309'],
  ['IO Error: Corrupt database file: computed checksum 1 does not match stored checksum 2', 'RAP-E308'],
  ['IO Error: Could not read enough bytes from file "/s.db"', 'RAP-E308'],
  ['IO Error: Cannot open file "/s.db": Permission denied', 'RAP-E303'],
  ['IO Error: Cannot open file "/s.db": Read-only file system', 'RAP-E303'],
  ['IO Error: Could not read from file "/s.db": Input/output error', 'RAP-E303'],
];
test.each(table)('%s', (message, code) => {
  const fault = storeFault(new Error(message), '/s.db');
  expect(fault).toBeInstanceOf(RapporteurError);
  expect(fault).toMatchObject({ code, input: '/s.db' });
});

test('what is not a fault of the file stays as it is', () => {
  const error = new Error('Parser Error: syntax error');
  expect(storeFault(error, '/s.db')).toBe(error);
});
