import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '@rapporteur/report';
import { expect, test } from 'vitest';
import { folder, put, world } from './own-folder.js';

const MINE = `name,aliases,kind,country,title,sectors,from,until
Amira Sallam,Sallam,person,LBY,mayor,GOV,2010,2018-06-30
Dawn Front,,armed group,LBY,,REB,,
`;
const DICTIONARY = `# made up
AMIRA_SALLAM_ ; comment
+SALLAM_
\t[LBYELI 700101-091231]
\t[LBYGOV >20100101]
DAWN_FRONT_ [LBYREBHLH]
BROKEN_ [LBY
\t[LBYGOV 20101345-20110101]
`;

test.each(['', 'check', 'find', 'import', 'export'])('actors %s --help has examples and exit codes', async (name) => {
  const { code, out, err } = await world.run('actors', ...(name === '' ? [] : [name]), '--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/Examples:\n {2}/);
  expect(out).toContain('Exit codes: 0 ');
});

test('check names every fault of every file', async () => {
  const good = put('good.csv', MINE);
  const bad = put(
    'bad.json',
    '{"schema":"rapporteur/actors/1",\n"actors":[{"name":"A"},\n{"name":"B","kind":"king"}]}',
  );
  const { code, out, err } = await world.run('actors', 'check', good, bad);
  expect(code).toBe(1);
  expect(out).toBe(`${good}: good; 2 actors, 1 term, 0 records of states, 0 agent nouns\n`);
  expect(err.replaceAll(`${folder}/`, '').split('\n')).toEqual([
    'RAP-E502 bad.json:2: kind: is missing. Give it a value.',
    expect.stringMatching(/^RAP-E502 bad\.json:3: kind: "king" must be one of state, /),
    'RAP-E502 bad.json: it has 2 faults and was not used. Mend the lines named above it; `rapporteur actors check FILE` looks again.',
    '',
  ]);
});

test('code uses the actors, and the report names their files', async () => {
  const mine = put('mine.csv', MINE);
  const text = put('a.txt', 'NATO attacked Libya.');
  const { code, out } = await world.run('code', text, '--actors', mine, '--actors', put('more.csv', MINE));
  expect(code).toBe(0);
  expect(out).toContain('with the actors of mine.csv and more.csv\n');
  expect(world.own.map(({ actors }) => actors.map(({ name }) => name))).toEqual([
    ['Amira Sallam', 'Dawn Front'],
    ['Amira Sallam', 'Dawn Front'],
  ]);
  const again = await world.run('code', text, '--actors', mine, '--out', '-');
  expect(Report.parse(JSON.parse(again.out)).actorFiles).toEqual([
    { name: 'mine.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
});

test('with other actors, a document is coded again', async () => {
  const text = put('a.txt', 'NATO attacked Libya.');
  const mine = put('mine.csv', MINE);
  const coded = async (...args: string[]) => (await world.run('code', text, ...args)).out.includes('1 document coded');
  expect(await coded()).toBe(true);
  expect(await coded()).toBe(false);
  expect(await coded('--actors', mine)).toBe(true);
  expect(await coded('--actors', mine)).toBe(false);
  put('mine.csv', MINE.replace('mayor', 'deputy'));
  expect(await coded('--actors', mine)).toBe(true);
  expect(await coded()).toBe(true);
});

test('a file with faults stops the command before anything is coded', async () => {
  const { code, err, out } = await world.run(
    'code',
    put('a.txt', 'x'),
    '--actors',
    put('b.csv', 'name,kind\nA,king\n'),
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^RAP-E502 .*b\.csv:2: kind: .*\nRAP-E502 .*b\.csv: it has a fault and was not used\. Mend/);
  expect(world.engines).toBe(0);
});

test('rapporteur.json names the actors of every run in its folder', async () => {
  world.cwd = folder;
  put('lists/mine.csv', MINE);
  put('rapporteur.json', '{"actors": ["lists/mine.csv"]}');
  const text = put('a.txt', 'NATO attacked Libya.');
  expect((await world.run('code', text)).out).toContain('with the actors of mine.csv');
  expect((await world.run('code', text, '--no-actors', '--force')).out).not.toContain('with the actors');
  expect((await world.run('actors', 'find', 'Sallam')).code).toBe(0);
});

test.each([
  ['{', 'it is not JSON'],
  ['[]', '"actors" is no list of files'],
  ['{"actors": "a.csv"}', '"actors" is no list of files'],
  ['{"actor": []}', 'it holds something else than "actors"'],
])('rapporteur.json with %s is refused', async (text, detail) => {
  world.cwd = folder;
  put('rapporteur.json', text === '[]' ? '{"actors": [1]}' : text);
  const { code, err } = await world.run('code', put('a.txt', 'x'));
  expect(code).toBe(1);
  expect(err).toContain(`RAP-E504 ${folder}/rapporteur.json: ${detail}. Write {"actors"`);
});

test.each([
  ['missing.csv', 'there is no such file'],
  ['.', 'it is a folder'],
])('--actors %s: %s', async (name, detail) => {
  const { code, err } = await world.run('code', 'x', '--actors', join(folder, name));
  expect(code).toBe(1);
  expect(err).toMatch(new RegExp(`^RAP-E503 .*: ${detail}\\. Give a file of ours, \\.csv or \\.json; others are`));
});

test('a PETRARCH dictionary is not taken for a file of ours', async () => {
  const { err } = await world.run('code', 'x', '--actors', put('p.txt', DICTIONARY));
  expect(err).toContain('its name ends neither in .csv nor in .json. Give a file of ours');
  expect(err).toContain('`rapporteur actors import`');
});

test('find says whom a name means on a day', async () => {
  const mine = put('mine.csv', MINE);
  expect(await world.run('actors', 'find', 'Sallam', '--actors', mine, '--date', '2015-01-31')).toEqual({
    code: 0,
    out: `Amira Sallam, person
  id amira-sallam
  *  mayor  LBY GOV  from 2010 until 2018-06-30
`,
    err: '',
  });
  expect((await world.run('actors', 'find', 'Sallam', '--actors', mine, '--date', '2020-01-31')).out).toContain(
    'The name does not mean this actor on 2020-01-31',
  );
  expect((await world.run('actors', 'find', 'Libyan')).out).toBe('Libyan, an adjective: Libya\n');
  const none = await world.run('actors', 'find', 'gaddafi');
  expect(none).toMatchObject({ code: 1, out: '' });
  expect(none.err).toMatch(/^RAP-E505 gaddafi: nobody has this name; there are Muammar Gaddafi, /);
});

test('import converts a dictionary and tells by line what it could not read', async () => {
  const out = join(folder, 'mine.json');
  const path = put('made.actors.txt', DICTIONARY);
  const { code, out: said } = await world.run('actors', 'import', path, '--out', out);
  expect(code).toBe(1);
  expect(said.replaceAll(`${folder}/`, '')).toBe(`made.actors.txt: 7 lines, 2 actors
  2 lines not read:
    7: its brackets do not pair: BROKEN_ [LBY
    8: "20101345-20110101" is no date restriction that can hold: [LBYGOV 20101345-20110101]
  1 line with parts of a code that have no counterpart; the codes are kept as they are
    HLH  1  first in line 6
mine.json: 2 actors, 0 records of states, 0 agent nouns
`);
  const found = await world.run('actors', 'find', 'SALLAM', '--actors', out, '--date', '2012-01-01');
  expect(found.out).toContain('*    LBY GOV  from 2010-01-01');
});

test('export writes what import gives back', async () => {
  const mine = put('mine.csv', MINE);
  for (const format of ['petrarch', 'tabari', 'csv', 'json']) {
    const file = join(folder, format === 'csv' || format === 'json' ? `out.${format}` : `out.${format}.txt`);
    const back = join(folder, `back-${format}.json`);
    const options = ['--no-built-in', '--actors', mine];
    expect((await world.run('actors', 'export', '--format', format, '--out', file, ...options)).code).toBe(0);
    expect((await world.run('actors', 'import', file, '--out', back)).code).toBe(0);
    expect(JSON.parse(readFileSync(back, 'utf8')).actors[0]).toEqual({
      ...{ name: 'Amira Sallam', aliases: ['Sallam'], kind: 'person' },
      terms: [{ title: 'mayor', country: 'LBY', sectors: ['GOV'], from: '2010', until: '2018-06-30' }],
    });
  }
  expect(readFileSync(join(folder, 'out.petrarch.txt'), 'utf8')).toContain(
    '+SALLAM_\n\t[LBYGOV 20100101-20180630] ;= {"title":"mayor","from":"2010"}\n',
  );
});

test('the built-in actors are exported with the own ones first', async () => {
  const args = ['actors', 'export', '--format', 'petrarch', '--out', '-', '--actors', put('mine.csv', MINE)];
  const { code, out, err } = await world.run(...args);
  expect(code).toBe(0);
  expect(out).toContain('+MUAMMAR_AL_GADDAFI_');
  expect(out.indexOf('AMIRA_SALLAM_')).toBeLessThan(out.indexOf('NICOLAS_SARKOZY_'));
  expect(err).toMatch(/^standard output: [\d,]+ actors, \d+ records of states\nThe [\d,]+ agent nouns belong/);
  expect((await world.run(...args, '--only', 'agents')).out).toContain('FOREIGN_MINISTER [~GOV]');
});

test('nothing of a dictionary reaches the terminal as it is', async () => {
  const evil = '\u001b[2J\u009b31m\u202e';
  const runs = [
    await world.run(
      'actors',
      'import',
      put(`e${evil}.txt`, `A${evil}_ [LBY]\nB_ [${evil}]\n${evil}`),
      '--out',
      join(folder, 'o.csv'),
    ),
    await world.run('actors', 'check', put('e.csv', `name,kind\n${evil},${evil}\n`)),
    await world.run(
      'actors',
      'check',
      put('e.json', JSON.stringify({ schema: 'rapporteur/actors/1', actors: [{ [evil]: evil }] })),
    ),
    await world.run('actors', 'find', evil),
    await world.run('actors', 'find', `x${evil}`, '--actors', put('f.csv', `name,kind\nx\u202e,person\n`)),
  ];
  for (const { out, err } of runs) expect(out + err).not.toMatch(/[^\P{Cc}\n\t]|\u202e/u);
});
