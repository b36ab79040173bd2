import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu } from '@rapporteur/language';
import { expect, test } from 'vitest';
import { folder, put, world } from '../../test/own-folder.js';
import { home } from '../places.js';

const TEXT = 'The rebels took the town.\n\nThey are still there.\n';
const TREE = `The rebels took the town.

  ┌─► The     DET    det
┌►└── rebels  NOUN   nsubj
├──── took    VERB   root
│ ┌─► the     DET    det
├►└── town    NOUN   obj
└───► .       PUNCT  punct

`;

test('parse writes CoNLL-U from which the text comes back', async () => {
  const { code, out, err } = await world.run('parse', put('a.txt', `---\nid: a\n---\n${TEXT}`));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [doc] = readConllu(out);
  expect(doc!.text.trim()).toBe(TEXT.trim());
  expect(doc!.sentenceCount).toBe(2);
  expect(out).toContain('# newdoc id = a\n');
  expect(out).toContain('3\ttook\ttake\tVERB\tVBD\t');
});

test('standard input is read where no path is given, or - is', async () => {
  world.input = 'The rebels took the town.';
  expect(await world.run('parse', '--tree')).toEqual({ code: 0, out: TREE, err: '' });
  expect(await world.run('parse', '--tree', '-')).toEqual({ code: 0, out: TREE, err: '' });
});

test('--json writes a line for each document, with its day', async () => {
  const path = put('w.jsonl', '{"id":"one","published":"2011-03-19","text":"NATO attacked."}\n{"text":"It did."}\n');
  const rows = async (...options: string[]) =>
    (await world.run('parse', '--json', path, ...options)).out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const [first, second] = await rows();
  expect(first).toMatchObject({ id: 'one', date: '2011-03-19', text: 'NATO attacked.', sentences: [[0, 3]] });
  expect(first.words[1]).toMatchObject({
    start: 5,
    end: 13,
    form: 'attacked',
    lemma: 'attack',
    upos: 'VERB',
    head: -1,
  });
  expect(second.date).toBeUndefined();
  expect((await rows('--date', '1 May 2012')).map(({ date }) => date)).toEqual(['2012-05-01', '2012-05-01']);
});

test('--svg writes a page, or a file for each sentence', async () => {
  const path = put('a.txt', `---\nid: ../<a b>\ntitle: <b>T</b>\n---\n${TEXT}`);
  const page = join(folder, 'page.html');
  expect(await world.run('parse', '--svg', path, '--out', page)).toEqual({ code: 0, out: '', err: '' });
  const html = readFileSync(page, 'utf8');
  expect(html).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  expect(html).toContain('<h1>&lt;b&gt;T&lt;/b&gt;</h1>');
  expect(html.match(/<svg /g)).toHaveLength(2);
  expect((await world.run('parse', '--svg', path)).out).toBe(html);
  await world.run('parse', '--svg', '--compact', path, '--out', join(folder, 'trees'));
  expect(readdirSync(join(folder, 'trees'))).toEqual(['_a_b_-1.svg', '_a_b_-2.svg']);
  expect(readFileSync(join(folder, 'trees', '_a_b_-1.svg'), 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
});

test('--out keeps the old file until the new one is whole', async () => {
  const out = put('old.conllu', 'old');
  expect(await world.run('parse', put('a.txt', TEXT), '--out', out)).toEqual({ code: 0, out: '', err: '' });
  expect(readConllu(readFileSync(out, 'utf8'))).toHaveLength(1);
  expect(existsSync(`${out}.partial`)).toBe(false);
});

test('what cannot be analysed is named, and the rest goes on', async () => {
  put('a.txt', TEXT);
  put('b.txt', '');
  put('c.txt', 'Les ministres se sont réunis à Paris pour discuter de la Libye.');
  const { code, out, err } = await world.run('parse', folder);
  expect(code).toBe(1);
  expect(readConllu(out)).toHaveLength(1);
  expect(err.replaceAll(`${folder}/`, '')).toMatch(/^RAP-E104 b\.txt: .*\nRAP-E214 c\.txt: the text is in French/);
  expect((await world.run('parse', join(folder, 'c.txt'))).code).toBe(1);
});

test.each([
  ['/dev/full', 'the disk is full'],
  ['/missing/folder/x.conllu', 'there is no such folder'],
  ['/tmp', 'it is a folder'],
])('--out %s: %s', async (out, detail) => {
  const { code, err } = await world.run('parse', put('a.txt', TEXT), '--out', out);
  expect(code).toBe(1);
  expect(err).toContain(`RAP-E217 ${out}: ${detail}. Free some space`);
});

test('a model that is missing or damaged is named with the remedy', async () => {
  world.home = folder;
  const path = put('a.txt', TEXT);
  expect((await world.run('parse', path)).err).toContain(
    `RAP-E205 ${folder}/models/en.bin: the language model is missing.`,
  );
  expect((await world.run('parse', path, '--model', 'fast')).err).toMatch(
    /RAP-E215 .*models\/en-fast\.bin: the fast language model is missing\. .*leave out --model fast\.\n$/,
  );
  put('models/en.bin', 'not a model, whatever it is');
  expect((await world.run('parse', path)).err).toMatch(
    /^RAP-E216 .*models\/en\.bin: RAP-L001 The file does not begin with "RAPL"\. Restore the file/,
  );
  copyFileSync(join(home(), 'models/en.bin'), join(folder, 'models/en-fast.bin'));
  expect((await world.run('parse', path, '--model', 'fast')).code).toBe(0);
});

test.each([
  [['--date', 'yesterday'], 'A day is written like 2011-03-19.'],
  [['--date', '2011-02-30'], 'A day is written like 2011-03-19.'],
  [['--model', 'best'], 'Allowed choices are default, fast.'],
  [['--tree', '--svg'], "option '-t, --tree' cannot be used with option '--svg'"],
])('parse %j is no command', async (options, message) => {
  const { code, err } = await world.run('parse', 'x', ...options);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('nothing hostile reaches the terminal', async () => {
  const evil = '\u001b[2J\u009b31m\u202e\u2066';
  world.input = `NATO ${evil} attacked${evil} Libya.`;
  for (const { out, err } of [await world.run('parse', '--tree'), await world.run('parse', `/missing${evil}`)]) {
    expect(out + err).not.toMatch(/[^\P{Cc}\n\t]|[\u202e\u2066]/u);
    expect(out + err).not.toBe('');
  }
});
