import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '@rapporteur/report';
import { expect, test } from 'vitest';
import { folder, put, world } from '../test/own-folder.js';
import { DEFAULT_STORE } from './places.js';

const STRIKE = '---\ntitle: The strike\nid: strike\noutlet: Wire\npublished: 2011-03-19\n---\n';
const strikeText = 'NATO attacked Libya. Russia said Gaddafi will attack NATO.';

test('code keeps the reports in the store of the folder and sums up', async () => {
  put('a.txt', STRIKE + strikeText);
  put('b.txt', 'Gaddafi did not attack NATO.');
  put('c.txt', 'Les ministres se sont réunis à Paris pour discuter de la Libye.');
  put('d.txt', '');
  put('e.pdf', '%PDF');
  put('f.txt', 'CRASH here.');
  const { code, out, err } = await world.run('code', folder);
  expect(code).toBe(1);
  expect(err).toBe('');
  const summary = out.replaceAll(`${folder}/`, '').replace(/, [\d,]+ words\/s/, '');
  expect(summary).toBe(`2 documents coded in ${DEFAULT_STORE} (14 words)
3 events: 1 actual, 1 negated, 1 predicted
1 skipped (other language):
  c.txt: the text is in French (fr)
1 skipped (unsupported file):
  e.pdf: .pdf files are not read
2 documents failed:
  RAP-E104 d.txt: the input is empty. Give a file that holds text, or leave it out.
  RAP-E208 f.txt: cannot read the tree. The other documents are not affected; please report it together with the document.
`);
  expect(await world.report(DEFAULT_STORE, 'strike')).toMatchObject({ document: { title: 'The strike' } });
  expect(world).toMatchObject({ openStores: 0, engines: 0 });
});

test('what is coded is not coded again, unless its text changed or --force says so', async () => {
  const path = put('a.txt', STRIKE + strikeText);
  await world.run('code', path);
  expect((await world.run('code', path)).out).toContain('0 documents coded');
  expect((await world.run('code', path)).out).toContain('1 document already coded, not coded again');
  expect((await world.run('code', path, '--force')).out).toContain('1 document coded');
  put('a.txt', `${STRIKE}NATO attacked Russia.`);
  expect((await world.run('code', path)).out).toContain('1 document coded');
  expect(await world.report(DEFAULT_STORE, 'strike')).toMatchObject({ document: { text: 'NATO attacked Russia.' } });
});

test('--out writes one valid report a line, and no store', async () => {
  const out = join(folder, 'reports.jsonl');
  writeFileSync(out, 'old\n');
  expect((await world.run('code', put('a.txt', strikeText), '--out', out)).code).toBe(0);
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => Report.parse(JSON.parse(line)).events.length)).toEqual([2]);
  expect(existsSync(world.pathOf(DEFAULT_STORE))).toBe(false);
  expect(readdirSync(folder)).toEqual(['a.txt', 'reports.jsonl']);
});

test('with a store and --out, the file holds every document, also those coded before', async () => {
  const out = join(folder, 'reports.jsonl');
  await world.run('code', put('b.txt', STRIKE + strikeText));
  put('a.txt', 'NATO attacked.');
  put('c.txt', 'Other words.');
  const { out: said } = await world.run('code', folder, '--out', out, '--store', DEFAULT_STORE);
  expect(said).toContain('2 documents coded');
  expect(said).toContain('1 document already coded');
  const texts = readFileSync(out, 'utf8').trimEnd().split('\n');
  expect(texts.map((line) => Report.parse(JSON.parse(line)).document.text)).toEqual([
    'NATO attacked.',
    strikeText,
    'Other words.',
  ]);
});

test('--min-confidence leaves the less sure events out of the file and says so; the store keeps them', async () => {
  const out = join(folder, 'sure.jsonl');
  const path = put('a.txt', STRIKE + strikeText);
  const { out: said } = await world.run('code', path, '-o', out, '-s', DEFAULT_STORE, '--min-confidence', '0.6');
  expect(said).toContain('2 events: 1 actual, 1 predicted');
  expect(said.replaceAll(`${folder}/`, '')).toContain('1 record below 0.6 left out of sure.jsonl\n');
  const { events } = Report.parse(JSON.parse(readFileSync(out, 'utf8')));
  expect(events.map(({ modality }) => modality)).toEqual(['actual']);
  expect((await world.report(DEFAULT_STORE, 'strike'))?.events).toHaveLength(2);

  const shown = (await world.run('show', 'strike', '--min-confidence', '0.6')).out;
  expect(shown).toMatch(/1 event\n[\s\S]*1 record below 0\.6 left out\n$/);
  expect(shown).not.toContain('predicted');
  expect((await world.run('show', 'strike')).out).toContain('predicted');
});

test.each([
  [['--out', 'x', '--min-confidence', '7'], 'It must be a number from 0 to 1, such as 0.6'],
  [['--out', 'x', '--min-confidence', ''], 'It must be a number from 0 to 1, such as 0.6'],
  [['--min-confidence', '0.6'], 'a store keeps every event'],
])('a confidence that cannot be meant is refused: %j', async (options, message) => {
  const { code, err } = await world.run('code', put('a.txt', strikeText), ...options);
  expect(code).toBeGreaterThan(0);
  expect(err).toContain(message);
  expect(existsSync(world.pathOf(DEFAULT_STORE))).toBe(false);
});

test('--out - writes the reports to standard output and the summary elsewhere', async () => {
  const { out, err } = await world.run('code', put('a.txt', strikeText), '--out', '-', '--store', 's');
  expect(Report.parse(JSON.parse(out)).events).toHaveLength(2);
  expect(err).toContain('1 document coded in s and standard output');
});

test.each([
  ['/dev/full', 'the disk is full'],
  ['/missing/folder/r.jsonl', 'there is no such folder'],
  ['/tmp', 'it is a folder'],
])('--out %s: %s', async (out, detail) => {
  const result = await world.run('code', put('a.txt', strikeText), '--out', out, '--store', 's');
  expect(result.code).toBe(1);
  expect(result.out + result.err).toContain(`RAP-E207 ${out}: ${detail}.`);
  expect(world.openStores).toBe(0);
});

test('a store on a full disk is closed and the failure named', async () => {
  const path = put('a.txt', strikeText);
  await world.run('code', path, '--store', 's');
  world.saveFault = new Error('could not write block: No space left on device');
  const { code, out } = await world.run('code', put('b.txt', 'NATO attacked.'), '--store', 's');
  expect(code).toBe(1);
  expect(out).toContain('Stopped: RAP-E211 s: could not write block: No space left on device.');
  expect(world.openStores).toBe(0);
});

test('show prints the text with its events marked and listed', async () => {
  await world.run('code', put('a.txt', STRIKE + strikeText));
  const expected = `The strike (Wire, 2011-03-19)
id strike

NATO [attacked]¹ Libya. Russia said Gaddafi [will attack]²
NATO.

2 events
   event      type     source → target  modality   holder
1  strike-e1  ASSAULT  NATO → Libya     actual     the author
2  strike-e2  ASSAULT  — → NATO         predicted  Russia
`;
  for (const query of ['strike', 'str', 'The strike', 'the STR']) {
    expect(await world.run('show', query)).toEqual({ code: 0, out: expected, err: '' });
  }
  expect((await world.run('show', join(folder, 'a.txt'))).out).toBe(expected);
});

test('show prints what it can of a file and names the rest', async () => {
  const path = put(
    'w.jsonl',
    '{"text":"NATO attacked."}\n{bad\n{"text":"Les ministres se sont réunis à Paris hier soir."}\n',
  );
  const { code, out, err } = await world.run('show', path);
  expect(code).toBe(1);
  expect(out).toContain('NATO [attacked]¹.');
  expect(err).toMatch(/^RAP-E107 .*w\.jsonl:2: .*\nRAP-E214 .*w\.jsonl:3: the text is in French \(fr\)\. /);
});

test('explain gives the account of an event', async () => {
  await world.run('code', put('a.txt', STRIKE + strikeText));
  const { code, out } = await world.run('explain', 'strike-e2');
  expect(code).toBe(0);
  for (const words of [
    'ASSAULT  will attack',
    'Russia said Gaddafi [will attack] [NATO]ᵗ.',
    'In the lexicon, the verb “attack” means this.',
    'It is told as lying ahead, not as something done.',
    'For Russia it is certain.',
  ]) {
    expect(out.replaceAll('\n', ' ')).toContain(words);
  }
  const { out: details } = await world.run('explain', 'strike-e2', '--verbose');
  expect(details.startsWith(out.slice(0, out.indexOf('The rules and lexicon rows')))).toBe(true);
  for (const words of [
    'predicted: said to lie ahead',
    'CT+  Russia is certain that it is so',
    '1. “will attack” · attack (verb): ASSAULT, CAMEO 19',
    '2. “will attack” · main clause: it is asserted',
  ]) {
    expect(details).toContain(words);
  }
});

test('show and explain read a file of reports', async () => {
  const reports = join(folder, 'r.jsonl');
  await world.run('code', put('a.txt', STRIKE + strikeText), put('b.txt', 'Other words.'), '--out', reports);
  expect((await world.run('show', 'strike', '--reports', reports)).out).toContain('[attacked]¹');
  expect((await world.run('explain', 'strike-e1', '--reports', reports)).out).toContain('NATO]ˢ [attacked] [Libya]ᵗ');
  writeFileSync(reports, `${readFileSync(reports, 'utf8')}{"half": `);
  expect((await world.run('show', 'nothing', '--reports', reports)).err).toMatch(
    /^RAP-E209 .*r\.jsonl:3: line 3 is not JSON/,
  );
});

test.each([
  [['show', 'x'], 1, `RAP-E309 ${DEFAULT_STORE}: there is no store here.`],
  [['show', 'x', '--reports', '/missing'], 1, 'RAP-E209 /missing: there is no such f'],
  [['cod', 'x'], 2, "RAP-E201 rapporteur: unknown command 'cod' (Did you mean code?)."],
  [['code'], 2, "RAP-E201 rapporteur: missing required argument 'path'."],
  [['code', 'x', '--ouy', 'y'], 2, "RAP-E201 rapporteur: unknown option '--ouy' (Did you mean --out?)."],
  [['show', 'x', 'y'], 2, 'RAP-E201 rapporteur: too many arguments'],
  [['show', 'x', '--store', 'a', '--reports', 'b'], 2, 'RAP-E201'],
  [['serve', '--port', '70000'], 2, 'A port is a number from 0 to 65535.'],
  [[], 2, 'Usage: rapporteur'],
])('%j ends with %d', async (args, code, message) => {
  const result = await world.run(...args);
  expect(result.code).toBe(code);
  expect(result.err).toContain(message);
  expect(result.out).toBe('');
});

test('an ambiguous or unknown document or event is named', async () => {
  await world.run(
    'code',
    put('w.jsonl', '{"id":"ab1","title":"One","text":"A."}\n{"id":"ab2","title":"Two","text":"B."}'),
  );
  expect((await world.run('show', 'ab')).err).toMatch(/^RAP-E203 ab: it fits 2 documents: ab1 \(One\), ab2 \(Two\)\. /);
  expect((await world.run('show', 'zz')).err).toMatch(/^RAP-E202 zz: there is no such document\. /);
  expect((await world.run('explain', 'zz')).err).toMatch(/^RAP-E204 zz: there is no such event or entry\. /);
});

test.each(['', 'code', 'show', 'explain', 'start', 'serve', 'parse'])(
  '%s --help has examples and exit codes',
  async (name) => {
    const { code, out, err } = await world.run(...(name === '' ? [] : [name]), '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Examples:\n {2}/);
    expect(out).toContain('Exit codes: 0 ');
  },
);

test('--version prints the version alone', async () => {
  expect(await world.run('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('start codes the dossiers once, sums them up and says so the second time', async () => {
  world.home = folder;
  world.columns = 80;
  put('samples/README.md', 'Not a document. NATO attacked.');
  put('samples/libya/a.txt', STRIKE + strikeText);
  put('samples/libya/b.txt', 'NATO attacked Libya. Gaddafi did not attack NATO.');
  const first = await world.run('start', '--no-serve');
  expect(first.code).toBe(0);
  const overview = first.out.slice(first.out.indexOf('\n\n') + 2);
  expect(overview).toBe(`2 documents from 1 outlet, 2011-03-19: 4 events

Events by type and modality
           actual  negat.  pred.  all
  ASSAULT       2       1      1    4
  all           2       1      1    4

Strongest pairs, by events said to have happened
  2  NATO → Libya  2 conflict

Predicted: 1 event
  Russia (Wire, 2011-03-19): ASSAULT — → NATO
    “Russia said Gaddafi will attack NATO.”
`);
  const second = await world.run('start', '--no-serve');
  expect(second.out).toBe(`All 2 documents were coded before; nothing was coded twice.\n\n${overview}`);
  expect(world).toMatchObject({ openStores: 0, engines: 0 });
});

test('start without a coder says so once', async () => {
  world.home = folder;
  put('samples/libya/a.txt', strikeText);
  put('samples/libya/b.txt', 'NATO attacked.');
  world.noEngine = true;
  const { code, out } = await world.run('start', '--no-serve');
  expect(code).toBe(1);
  expect(out.match(/RAP-E205/g)).toHaveLength(1);
});

test('where a failure arose is told only on request', async () => {
  const path = put('a.txt', 'CRASH here.');
  expect((await world.run('code', path)).err).toBe('');
  process.env.RAPPORTEUR_DEBUG = '1';
  const { err } = await world.run('code', path);
  delete process.env.RAPPORTEUR_DEBUG;
  expect(err).toMatch(/caused by TypeError: cannot read the tree\n +at .*fakeCoder/);
});

test('nothing hostile reaches the terminal', async () => {
  const evil = '\u001b[2J\u009b31m\u202e';
  const line = { id: `x${evil}`, title: `T${evil}`, outlet: evil, text: `NATO attacked ${evil} Libya. ${evil}` };
  put('w.jsonl', `${JSON.stringify(line)}\n{"id":"${evil.replace('\u001b', '\\u001b')}`);
  put(`n${evil}.txt`, '');
  const runs = [
    await world.run('code', folder),
    await world.run('show', 'x'),
    await world.run('explain', `x${evil}-e1`),
    await world.run('show', evil),
    await world.run('code', `/missing${evil}`),
    await world.run(evil),
  ];
  for (const { out, err } of runs) {
    expect(out + err).not.toMatch(/[^\P{Cc}\n\t]|\u202e/u);
    expect(out + err).not.toBe('');
  }
});

test('a coder that fails on the way leaves no partial file behind', async () => {
  const out = join(folder, 'r.jsonl');
  world.coder = () => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  expect((await world.run('code', put('a.txt', strikeText), '--out', out)).code).toBe(1);
  expect(readFileSync(out, 'utf8')).toBe('');
  expect(existsSync(`${out}.partial`)).toBe(false);
});
