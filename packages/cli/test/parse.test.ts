import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

// The built command as a child process, with the model that is there.
const command = fileURLToPath(new URL('../bin/rapporteur.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'rapporteur-parse-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function shell(line: string, input = '') {
  return spawnSync('sh', ['-c', line, process.execPath, command, root], { input, encoding: 'utf8', cwd: root });
}

for (let i = 0; i < 60; i++)
  writeFileSync(join(root, `${i}.txt`), `Number ${i}. ${'The rebels took the town. '.repeat(200)}`);

test('a text from standard input to trees', () => {
  const { status, stdout, stderr } = shell('"$0" "$1" parse --tree', 'The rebels took the town.');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('├──── took    VERB   root\n');
});

test('a reader that goes away ends the command quietly and soon', () => {
  const { stdout, stderr } = shell('"$0" "$1" parse "$2" | head -n 1');
  expect(stdout).toMatch(/^# newdoc id = .*\n$/);
  expect(stderr).toMatch(/^RAP-E217 standard output: the reader closed it\. .*\n$/);
});

test('a full disk is named', () => {
  const { status, stderr } = shell('"$0" "$1" parse "$2" > /dev/full');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^RAP-E217 standard output: the disk is full\. .*\n$/);
  const file = shell('"$0" "$1" parse "$2"/0.txt --out /dev/full');
  expect(file).toMatchObject({ status: 1, stderr: expect.stringMatching(/^RAP-E217 \/dev\/full: the disk is full\./) });
  expect(existsSync('/dev/full.partial')).toBe(false);
});
