import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReportDocument } from '@rapporteur/report';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Outcome, type ReadOptions, readDocuments, textId } from './index.js';

const root = mkdtempSync(join(tmpdir(), 'rapporteur-intake-'));
let folder = root;
let count = 0;
beforeEach(() => {
  folder = join(root, String(++count));
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(paths: string | string[], options: ReadOptions = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of readDocuments([paths].flat(), options)) {
    if (outcome.kind === 'document') ReportDocument.parse(outcome.document);
    outcomes.push(outcome);
  }
  return outcomes;
}

/** One line an outcome, short enough for a table. */
function brief(outcome: Outcome): string {
  const at = `${outcome.source.path.slice(folder.length + 1) || outcome.source.path}${outcome.source.line === undefined ? '' : `:${outcome.source.line}`}`;
  if (outcome.kind === 'document') return `${at} = ${outcome.document.text.slice(0, 40)}`;
  return `${at} ${outcome.kind}: ${outcome.kind === 'skipped' ? outcome.reason : outcome.error.code}`;
}

async function* stream(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

test('a text file becomes a document whose id is the digest of its text', async () => {
  const path = put('a.txt', 'NATO struck Tripoli.\r\nGaddafi replied. 😀\n');
  const text = 'NATO struck Tripoli.\nGaddafi replied. 😀\n';
  expect(await read(path)).toEqual([
    { kind: 'document', document: { id: textId(text), language: 'en', text }, source: { path }, warnings: [] },
  ]);
  expect(textId('abc')).toBe('ba7816bf8f01cfea');
});

test('front matter of text and Markdown gives the fields', async () => {
  const head = '---\ntitle: T\noutlet: Wire\nauthor: A\npublished: 17 March 2011\nurl: u\n---\n';
  for (const name of ['a.txt', 'b.md']) {
    const [outcome] = await read(put(name, `${head}Text of ${name}.`));
    expect(outcome).toMatchObject({
      document: {
        title: 'T',
        outlet: 'Wire',
        author: 'A',
        published: '2011-03-17',
        url: 'u',
        text: `Text of ${name}.`,
      },
    });
  }
});

test('a date that cannot be read is named and never put in', async () => {
  const [outcome] = await read(put('a.txt', '---\npublished: 03/04/2011\n---\nText.'));
  expect(outcome).toMatchObject({
    kind: 'document',
    warnings: ['the date of publication "03/04/2011" cannot be read and was left out'],
  });
  expect(outcome).not.toHaveProperty('document.published');
});

test('a folder is read in the order of its names, and whatever is not read is told', async () => {
  put('b.txt', 'Text b.');
  put('a/2.md', '# Two');
  put('a/10.txt', 'Text ten.');
  put('c.csv', 'x');
  put('README', 'x');
  put('.hidden.txt', 'x');
  mkdirSync(join(folder, 'empty'));
  expect((await read(folder)).map(brief)).toEqual([
    '.hidden.txt skipped: hidden',
    'README skipped: unsupported file',
    'a/10.txt = Text ten.',
    'a/2.md = Two\n',
    'b.txt = Text b.',
    'c.csv skipped: unsupported file',
    'empty skipped: empty folder',
  ]);
});

test('every bad file is a failure of its own and the rest goes on', async () => {
  put('a-empty.txt', '');
  put('b-blank.txt', ' \n\t\n');
  put('c-pdf.txt', '%PDF-1.4');
  put('d-zip.md', 'PK\x03\x04');
  put('e-nul.txt', 'a\0b');
  put('f-utf8.txt', Buffer.from([0xe2, 0x80, 0x9c, 0xe2, 0x80, 0x41]));
  put('g-script.html', '<html><script>x</script></html>');
  symlinkSync('nowhere', join(folder, 'h-broken.txt'));
  symlinkSync('i-self.txt', join(folder, 'i-self.txt'));
  mkdirSync(join(folder, 'j'));
  symlinkSync('..', join(folder, 'j', 'up'));
  execFileSync('mkfifo', [join(folder, 'k-pipe.txt')]);
  const server = createServer().listen(join(folder, 'l-socket.txt'));
  await new Promise((resolve) => server.once('listening', resolve));
  put('m-empty.jsonl', '\n\n');
  put('z.txt', 'The last one.');
  const outcomes = await read([folder, join(folder, 'missing'), '/dev/null', `${folder}/z.txt/below`, 'a\0b']);
  server.close();
  expect(outcomes.map(brief)).toEqual([
    'a-empty.txt failed: RAP-E104',
    'b-blank.txt failed: RAP-E104',
    'c-pdf.txt failed: RAP-E105',
    'd-zip.md failed: RAP-E105',
    'e-nul.txt failed: RAP-E105',
    'f-utf8.txt failed: RAP-E106',
    'g-script.html failed: RAP-E111',
    'h-broken.txt failed: RAP-E101',
    'i-self.txt failed: RAP-E103',
    'j/up failed: RAP-E103',
    'k-pipe.txt failed: RAP-E102',
    'l-socket.txt failed: RAP-E102',
    'm-empty.jsonl failed: RAP-E104',
    'z.txt = The last one.',
    'missing failed: RAP-E101',
    '/dev/null failed: RAP-E102',
    'z.txt/below failed: RAP-E101',
    'a\0b failed: RAP-E101',
  ]);
  for (const outcome of outcomes) {
    if (outcome.kind === 'failed') expect(outcome.error.message).toContain(outcome.source.path);
  }
});

test('a file named outright is judged by its bytes where its extension says nothing', async () => {
  const paths = [put('notes', 'Plain notes.'), put('a.docx', 'PK\x03\x04'), put('b.csv', 'a,b')];
  expect((await read(paths)).map(brief)).toEqual([
    'notes = Plain notes.',
    'a.docx failed: RAP-E105',
    'b.csv failed: RAP-E109',
  ]);
});

test('every bad line of JSON Lines is a failure that names its line', async () => {
  const path = put(
    'w.jsonl',
    Buffer.concat([
      Buffer.from(
        '\ufeff{"id":"x","title":"T","published":"March 17, 2011","author":null,"text":"Rebels took Brega."}\r\n',
      ),
      Buffer.from('{bad}\n\n[1]\n"text"\n{"title":"no text"}\n{"text":5}\n{"text":""}\n{"text":"a\\u0000b"}\n'),
      Buffer.from([0x7b, 0x80, 0x81, 0x0a]),
      Buffer.from(
        '{"text":"Odd \\ud800 half.","mood":"x"}\n{"id":"x","text":"Other words."}\n{"text":"The last one."}',
      ),
    ]),
  );
  const outcomes = await read(path);
  expect(outcomes.map(brief)).toEqual([
    'w.jsonl:1 = Rebels took Brega.',
    'w.jsonl:2 failed: RAP-E107',
    'w.jsonl:4 failed: RAP-E108',
    'w.jsonl:5 failed: RAP-E108',
    'w.jsonl:6 failed: RAP-E108',
    'w.jsonl:7 failed: RAP-E108',
    'w.jsonl:8 failed: RAP-E108',
    'w.jsonl:9 failed: RAP-E105',
    'w.jsonl:10 failed: RAP-E106',
    'w.jsonl:11 = Odd \ufffd half.',
    'w.jsonl:12 failed: RAP-E112',
    'w.jsonl:13 = The last one.',
  ]);
  expect(outcomes[0]).toMatchObject({ document: { id: 'x', title: 'T', published: '2011-03-17' } });
  expect(outcomes[1]).toMatchObject({ error: { message: expect.stringContaining('line 2 is not JSON') } });
  expect(outcomes[9]).toMatchObject({ warnings: ['fields not read: mood', expect.stringContaining('U+FFFD')] });
});

test('JSON Lines in UTF-16 are read', async () => {
  const path = put('w.jsonl', Buffer.from('\ufeff{"text":"Zürich spoke."}\n{"text":"Geneva spoke."}\n', 'utf16le'));
  expect((await read(path)).map(brief)).toEqual(['w.jsonl:1 = Zürich spoke.', 'w.jsonl:2 = Geneva spoke.']);
});

test('a text in another language is skipped with its name', async () => {
  const [outcome] = await read(put('a.txt', 'Les ministres se sont réunis à Paris pour discuter de la Libye.'));
  expect(outcome).toMatchObject({ kind: 'skipped', reason: 'other language', detail: 'the text is in French (fr)' });
});

test('the same document twice is read once', async () => {
  const a = put('a.txt', 'The same words.\n');
  put('b.txt', 'The same words.\r\n');
  symlinkSync('.', join(root, `link-${count}`));
  expect((await read([a, folder, folder])).map(brief)).toEqual([
    'a.txt = The same words.\n',
    'a.txt skipped: repeated',
    'b.txt skipped: repeated',
    `${folder} skipped: repeated`,
  ]);
});

test('what the run itself writes is no document of the folder', async () => {
  put('a.txt', 'Some words.');
  const out = put('sub/reports.jsonl', '{"schema":"rapporteur/1"}');
  const scratch = put('sub/reports.jsonl.partial', '');
  symlinkSync('sub', join(folder, 'link'));
  expect((await read(folder, { outputs: [out, '/missing/folder/x'], scratch: [scratch] })).map(brief)).toEqual([
    'a.txt = Some words.',
    'link/reports.jsonl skipped: own output',
    'sub skipped: repeated',
  ]);
});

test('a folder reached by two links is read once', async () => {
  put('real/a.txt', 'Some words.');
  symlinkSync('real', join(folder, 'link'));
  expect((await read(folder)).map(brief)).toEqual(['link/a.txt = Some words.', 'real skipped: repeated']);
});

test.each([
  ['text', ['NATO struck', ' Tripoli.'], ['- = NATO struck Tripoli.']],
  ['front matter', ['---\ntitle: T\n---\nText.'], ['- = Text.']],
  ['JSON Lines', ['{"te', 'xt":"One."}\n{"text":"Two."}\n{'], ['-:1 = One.', '-:2 = Two.', '-:3 failed: RAP-E107']],
  ['JSON Lines with a bad first line', ['{"text":\n{"text":"Two."}'], ['-:1 failed: RAP-E107', '-:2 = Two.']],
  ['a page', ['<!doctype html><p>One.</p>'], ['- = One.']],
  ['nothing', [], ['- failed: RAP-E104']],
])('standard input: %s', async (_, parts, expected) => {
  const outcomes = await read(['-'], { standardInput: stream(...parts) });
  expect(outcomes.map((outcome) => brief(outcome))).toEqual(expected);
});

test('standard input is there once', async () => {
  const outcomes = await read(['-', '-'], { standardInput: stream('Text.') });
  expect(outcomes.map(brief)).toEqual(['- = Text.', '- skipped: repeated']);
});

test('a document or a line above the limit fails and the rest goes on', async () => {
  put('a.txt', 'x'.repeat(101));
  put('b.jsonl', `{"text":"${'x'.repeat(101)}"}\n{"text":"Fits."}`);
  expect((await read(folder, { largest: 100 })).map(brief)).toEqual([
    'a.txt failed: RAP-E110',
    'b.jsonl:1 failed: RAP-E110',
    'b.jsonl:2 = Fits.',
  ]);
  const [large] = await read(['-'], { largest: 100, standardInput: stream('x'.repeat(2000)) });
  expect(large).toMatchObject({ error: { code: 'RAP-E110' } });
});

test.each(['txt', 'md', 'html', 'jsonl'])('a single line of 20 MB in .%s', async (extension) => {
  const text = 'NATO struck Tripoli on Friday, officials said, and Russia protested. '.repeat(300_000).trim();
  const path = put(`a.${extension}`, extension === 'jsonl' ? JSON.stringify({ text }) : text);
  const started = performance.now();
  const [outcome] = await read(path);
  expect(outcome?.kind === 'document' && outcome.document.text === text).toBe(true);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('a file or folder that may not be read is a failure and the rest goes on', ({ skip }) => {
  // Permissions do not bind the superuser, so the built package reads in a child process that is nobody in particular.
  chmodSync(root, 0o755);
  chmodSync(put('a.txt', 'Secret.'), 0o000);
  put('b/c.txt', 'Secret.');
  chmodSync(join(folder, 'b'), 0o000);
  put('d.txt', 'The last one.');
  const script = `import { readDocuments } from '@rapporteur/intake';
    for await (const one of readDocuments([process.argv[1]])) console.log(one.kind, one.error?.message ?? '');`;
  const asRoot = process.getuid?.() === 0;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script, folder], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
    ...(asRoot ? { uid: 65534, gid: 65534 } : {}),
  });
  if (asRoot && child.stdout === '') skip('the checkout itself is closed to others');
  const fault = (name: string) =>
    `failed RAP-E101 ${join(folder, name)}: permission denied. Check that the path exists and that you may read it.`;
  expect(child.stdout.trim().split('\n')).toEqual([fault('a.txt'), fault('b'), 'document']);
  chmodSync(join(folder, 'b'), 0o755);
});

test('any bytes in any format come out as outcomes, never as an exception', async () => {
  const formats = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.jsonl', 'a', '-');
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }).map((text) => new Uint8Array(Buffer.from(text))),
    fc.json().map((text) => new Uint8Array(Buffer.from(`{"text":"a"}\n${text}\n{"text":${text}}`))),
    fc
      .stringMatching(/^(<\/?[a-z]{1,6}( [a-z]+=["']?)?>?|text|[*_`#|>-]+|---\n|\n| ){1,30}$/)
      .map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(formats, bytes, async (name, content) => {
      const outcomes = await read(name === '-' ? '-' : put(name, content), { standardInput: stream(content) });
      expect(outcomes.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('any English-looking Unicode text comes through intact', async () => {
  const texts = fc
    .string({ unit: 'grapheme' })
    .map((noise) => `The minister said ${noise.replaceAll('\0', '').replaceAll('\r', '')} on Friday in the capital.`);
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      for (const path of [put('a.txt', text), put('a.jsonl', JSON.stringify({ text }))]) {
        const [outcome] = await read(path);
        if (outcome?.kind === 'document') expect(outcome.document.text).toBe(text);
        else expect(outcome).toMatchObject({ reason: 'other language' });
      }
    }),
  );
});
