import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, put, world } from '../../test/own-folder.js';

const article = (id: string, published: string, text: string) =>
  put(
    `${id}.txt`,
    `---\ntitle: ${id}\nid: ${id}\noutlet: Wire\n${published && `published: ${published}\n`}---\n${text}`,
  );

async function coded() {
  article('strike', '2011-03-19', 'NATO attacked Libya.');
  article('answer', '2011-03-21', 'Libya attacked NATO. Russia said Gaddafi will attack NATO.');
  article('later', '2011-04-20', 'Russia attacked Gaddafi.');
  article('undated', '', 'Russia attacked Libya.');
  await world.run('code', folder);
}

test('a brief tells the new events of its period by pair, each with its words', async () => {
  await coded();
  const { out, code } = await world.run('digest', '--since', '2011-03-19', '--until', '2011-03-21');
  expect(code).toBe(0);
  expect(out).toContain('# Brief, 2011-03-19 to 2011-03-21\n\n2 documents from 1 outlet.');
  expect(out).toContain('1 document of the store has no day of publication and belongs to no period.');
  expect(out).toContain('### NATO → Libya\n\n- ASSAULT: “NATO attacked Libya.”[^');
  expect(out).toContain('“NATO **attacked** Libya.” — Wire, 2011-03-19: strike (`strike-e1`)');
  expect(out).not.toContain('Russia attacked');
  expect(out).not.toContain('will attack');
});

test('without --since it is of the last seven days of the store', async () => {
  await coded();
  const { out } = await world.run('digest');
  expect(out).toContain('# Brief, 2011-04-14 to 2011-04-20');
  expect(out).toContain('### Russia → Gaddafi');
});

test('--out with .html writes a page', async () => {
  await coded();
  const path = join(folder, 'brief.html');
  const { out, code } = await world.run('digest', '--since', '2m', '--out', path);
  expect({ out, code }).toEqual({ out: '', code: 0 });
  expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<h3>NATO → Libya<\/h3>/);
});

test.each([
  [['--since', 'yesterday'], 'It must be a day such as 2011-03-17, or a time back such as 7d, 2w, 1m'],
  [['--since', '2011-04-01', '--until', '2011-03-01'], 'the period from 2011-04-01 to 2011-03-01 has no day'],
  [['--format', 'pdf'], 'Allowed choices are markdown, html'],
])('%j is refused', async (options, why) => {
  await coded();
  const { err, code } = await world.run('digest', ...options);
  expect(err).toContain(why);
  expect(code).not.toBe(0);
});

test('a store without dated documents, or none at all, is named', async () => {
  expect((await world.run('digest')).err).toContain('RAP-E309');
  article('undated', '', 'Russia attacked Libya.');
  await world.run('code', folder);
  expect((await world.run('digest')).err).toContain('RAP-E230');
});

test('a place that cannot be written is named', async () => {
  await coded();
  const { err, code } = await world.run('digest', '--out', join(folder, 'none', 'brief.md'));
  expect(err).toContain('RAP-E231');
  expect(code).toBe(1);
});
