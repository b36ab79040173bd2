import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Report } from '@rapporteur/report';
import { afterAll, expect, test } from 'vitest';

// The built command as a child process, with the coder of the tests in the thread where the real one runs.
const command = fileURLToPath(new URL('./fake-rapporteur.js', import.meta.url));
const real = fileURLToPath(new URL('../bin/rapporteur.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'rapporteur-command-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folderOf(name: string, texts: readonly string[]): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const [i, text] of texts.entries()) writeFileSync(join(folder, `${String(i).padStart(3, '0')}.txt`), text);
  return folder;
}

function rapporteur(args: string[], input = '') {
  return spawnSync(process.execPath, [command, ...args], { cwd: root, input, encoding: 'utf8' });
}

function reports(path: string): Report[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => Report.parse(JSON.parse(line)));
}

/** Waits until the child has opened what it writes: from then on it codes. */
async function appears(path: string, after: number): Promise<void> {
  while (!existsSync(path)) await sleep(20);
  await sleep(after);
}

async function ending(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => (out += chunk));
  child.stderr?.on('data', (chunk) => (err += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

test('--version and --help of the installed command', () => {
  const version = spawnSync(process.execPath, [real, '--version'], { encoding: 'utf8' });
  expect(version).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  expect(spawnSync(process.execPath, [real, 'help', 'code'], { encoding: 'utf8' }).stdout).toContain('Examples:');
});

test('the coder itself: an article to a report, and its first event explained', ({ skip }) => {
  if (!existsSync(new URL('../../../models/en.bin', import.meta.url))) skip('there is no language model');
  const text = 'NATO aircraft bombed Tripoli on Friday. Russia said that it would veto the resolution.';
  const out = join(root, 'real.jsonl');
  const coded = spawnSync(process.execPath, [real, 'code', '-', '--out', out], { input: text, encoding: 'utf8' });
  expect(coded).toMatchObject({ status: 0, stderr: '' });
  const [report] = reports(out);
  const event = report!.events.find(({ type }) => type === 'ASSAULT')!;
  expect(event).toMatchObject({ modality: 'actual', holder: 'author' });
  const explained = spawnSync(process.execPath, [real, 'explain', event.id, '--reports', out], { encoding: 'utf8' });
  expect(explained.stdout).toContain('[bombed]');
  const account = explained.stdout.replace(/\s+/g, ' ');
  for (const words of [
    'The word “bombed” reports an ASSAULT: somebody attacks, bombs, kills, fights or abducts',
    'The one who does it is NATO (an international organisation)',
    '“Tripoli” is the object of “bombed”.',
    'The author says so, in words of their own.',
    'It is told as something that happens or has happened.',
    'For the author it is certain.',
    'that these words report this event by this source',
  ]) {
    expect(account).toContain(words);
  }
});

test('a text from standard input to reports on standard output', () => {
  const { status, stdout, stderr } = rapporteur(['code', '-', '--out', '-'], 'NATO attacked Libya. Zürich 😀');
  expect(status).toBe(0);
  expect(Report.parse(JSON.parse(stdout)).document.text).toBe('NATO attacked Libya. Zürich 😀');
  expect(stderr).toContain('1 document coded in standard output (5 words');
});

test('a document on which the coder dies fails alone', () => {
  const folder = folderOf('die', ['NATO attacked one.', 'DIE here.', 'NATO attacked two.', 'CRASH here.']);
  const { status, stdout } = rapporteur(['code', folder, '--out', 'die.jsonl']);
  expect(status).toBe(1);
  expect(stdout).toContain('2 documents failed:');
  expect(stdout).toMatch(/RAP-E208 .*001\.txt: the coder stopped\./);
  expect(stdout).not.toMatch(/^ +at /m);
  expect(reports(join(root, 'die.jsonl'))).toHaveLength(2);
});

test('a full disk is named', () => {
  const folder = folderOf('full', ['NATO attacked Libya.']);
  const { status, stdout } = rapporteur(['code', folder, '--out', '/dev/full']);
  expect(status).toBe(1);
  expect(stdout).toContain('Stopped: RAP-E207 /dev/full: the disk is full.');
  const toStandardOutput = spawnSync(
    'sh',
    ['-c', `"$0" "$1" code "$2" --out - > /dev/full`, process.execPath, command, folder],
    {
      encoding: 'utf8',
    },
  );
  expect(toStandardOutput.stderr).toContain('RAP-E207 standard output: the disk is full.');
});

test('a reader that goes away ends the run quietly', () => {
  const folder = folderOf(
    'head',
    Array.from({ length: 200 }, (_, i) => `NATO attacked Libya ${i}. ${'x '.repeat(5000)}`),
  );
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"$0" "$1" code "$2" --out - | head -n 1`, process.execPath, command, folder],
    { encoding: 'utf8' },
  );
  expect(Report.parse(JSON.parse(stdout)).events).toHaveLength(1);
  expect(stderr).toContain('standard output: the reader closed it.');
  expect(stderr).not.toMatch(/^ +at /m);
});

test('on Ctrl-C the running document is finished, kept and counted', async () => {
  const folder = folderOf(
    'stop',
    Array.from({ length: 30 }, (_, i) => `NATO attacked Libya ${i}. SLOW`),
  );
  const child = spawn(process.execPath, [command, 'code', folder, '--out', join(root, 'stop.jsonl')]);
  const end = ending(child);
  await appears(join(root, 'stop.jsonl.partial'), 1500);
  // npm passes on what the terminal has already sent: one Ctrl-C may come twice.
  child.kill('SIGINT');
  await sleep(20);
  child.kill('SIGINT');
  const { code, out, err } = await end;
  expect(code).toBe(130);
  expect(err).toContain('Finishing the running document');
  const kept = reports(join(root, 'stop.jsonl'));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(10);
  expect(out).toContain('Interrupted; what was finished is kept.');
  expect(out).toContain(`${kept.length} document`);
});

test('a store survives Ctrl-C and a kill, and the next run goes on where it stopped', async () => {
  const folder = folderOf(
    'store',
    Array.from({ length: 6 }, (_, i) => `NATO attacked Libya ${i}. ${i > 1 ? 'SLOW' : ''}`),
  );
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    const child = spawn(process.execPath, [command, 'code', folder, '--store', join(root, 'kept.duckdb')]);
    const end = ending(child);
    await appears(join(root, 'kept.duckdb'), 1500);
    child.kill(signal);
    expect((await end).code).toBe(signal === 'SIGINT' ? 130 : null);
  }
  const { status, stdout } = rapporteur(['code', folder, '--store', 'kept.duckdb']);
  expect(status).toBe(0);
  const [coded, before] = [/(\d+) documents? coded/, /(\d+) documents? already/].map((words) =>
    Number(words.exec(stdout)?.[1]),
  );
  expect(before).toBeGreaterThanOrEqual(1);
  expect(coded! + before!).toBe(6);
  expect(rapporteur(['show', 'x', '--store', 'kept.duckdb']).stderr).toContain('RAP-E202');
});

test('the samples are coded once, summed up and the store left whole', () => {
  const first = rapporteur(['start', '--no-serve', '--store', 'samples.duckdb']);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(/^\d+ documents coded in samples\.duckdb/);
  const second = rapporteur(['start', '--no-serve', '--store', 'samples.duckdb']);
  expect(second.stdout).toMatch(/^All \d+ documents were coded before; nothing was coded twice\./);
  expect(second.stdout).toContain('Events by type and modality');
});

test('start serves the workbench and stops cleanly at Ctrl-C', async () => {
  const child = spawn(process.execPath, [command, 'start', '--port', '0', '--store', join(root, 'served.duckdb')]);
  const end = ending(child);
  const address = await new Promise<string>((resolve) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const url = /Workbench: (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  expect(new URL(address).hostname).toBe('127.0.0.1');
  expect(await (await fetch(address)).text()).toContain('A page for the tests');
  const documents = await (await fetch(`${address}api/documents`)).json();
  expect(documents.length).toBeGreaterThan(10);
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await end).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/Stopped\.\n$/) });
});

test('a store that another program holds is named', async () => {
  const folder = folderOf('held', ['NATO attacked Libya. SLOW', 'NATO attacked Russia. SLOW', 'SLOW SLOW']);
  const child = spawn(process.execPath, [command, 'code', folder, '--store', join(root, 'held.duckdb')]);
  const end = ending(child);
  await appears(join(root, 'held.duckdb'), 200);
  const { status, stderr } = rapporteur(['show', 'x', '--store', 'held.duckdb']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^RAP-E301 held\.duckdb: the store is in use by another process\. /);
  expect((await end).code).toBe(0);
});

test('a second Ctrl-C ends the command at once', async () => {
  const folder = folderOf(
    'twice',
    Array.from({ length: 30 }, (_, i) => `NATO attacked Libya ${i}. SLOW`),
  );
  const child = spawn(process.execPath, [command, 'code', folder, '--out', join(root, 'twice.jsonl')]);
  const end = ending(child);
  await appears(join(root, 'twice.jsonl.partial'), 200);
  child.kill('SIGINT');
  await sleep(800);
  child.kill('SIGINT');
  const started = performance.now();
  expect((await end).code).toBe(130);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('Ctrl-C ends the waiting for standard input', async () => {
  const child = spawn(process.execPath, [command, 'code', '-', '--out', join(root, 'wait.jsonl')]);
  const end = ending(child);
  await appears(join(root, 'wait.jsonl.partial'), 200);
  child.kill('SIGINT');
  expect(await end).toMatchObject({ code: 130 });
});
