import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDictionaryCsv, writeDictionaryCsv } from './csv.js';
import { DictionaryError, told } from './fault.js';
import { readDictionaryJson } from './json.js';

const faultsOf = (read: () => unknown): string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof DictionaryError) return error.faults.map((fault) => told(error.file, fault));
    throw error;
  }
  return [];
};
const csv = (text: string) => readDictionaryCsv('a.csv', text);
const json = (text: string) => readDictionaryJson('a.json', text);

test('a CSV file: people with terms, bodies, names of states, nouns', () => {
  const { actors, states, agents } = csv(`name,aliases,kind,country,title,sectors,from,until,record,use,plural
Amira Sallam,Sallam; A. Sallam,person,LBY,mayor,GOV,2014,2018-06-30,,,
Amira Sallam,,person,LBY,deputy,LEG,2018-07,,,,
Dawn Front,DF,armed group,LBY,,REB; RAD,,,,,

Jamahiriya,"Great Jamahiriya",,LBY,,,1977,2011,state,name,
Cyrenaican,,,LBY,,,1977,2011,state,adjective,
river warden,,person,,,COP,,,agent,,river wardens
`);
  expect(actors).toHaveLength(2);
  expect(actors[0]).toMatchObject({ aliases: ['Sallam', 'A. Sallam'], country: '', sectors: [] });
  expect(actors[0]!.terms.map(({ title, from, until }) => [title, from, until])).toEqual([
    ['mayor', '2014', '2018-06-30'],
    ['deputy', '2018-07', ''],
  ]);
  expect(actors[1]).toMatchObject({ kind: 'armed group', country: 'LBY', sectors: ['REB', 'RAD'], terms: [] });
  expect(states).toMatchObject([
    { country: 'LBY', names: ['Jamahiriya', 'Great Jamahiriya'], adjectives: ['Cyrenaican'] },
  ]);
  expect(agents).toEqual([
    { noun: 'river warden', plural: 'river wardens', kind: 'person', sectors: ['COP'], code: '' },
  ]);
});

test('every fault of a CSV file is told with line, field and remedy', () => {
  const text = `name,kind,country,sectors,from,until,use,record,case
A,person,Libya,GOV,2011,,,,
B,king,,GOV,,,,,
,person,,,,,,,
C,person,,GOV; ABC,2011-02-30,,,,
D,person,,,2012,2011,,,
E,person,,,,,,,any
E,person,,,,,,,some
F,,LBY,,,,river,state,
G,,,,,,,thing,
H,person,,,,,,,,,
`;
  expect(faultsOf(() => csv(text))).toEqual([
    'a.csv:2: country: "Libya" must be a country as ISO 3166-1 alpha-3 ("LBY") or empty. Correct the value.',
    expect.stringMatching(
      /^a\.csv:3: kind: "king" must be one of state, government, person, .*\. Correct the value\.$/,
    ),
    'a.csv:4: name: "" must not be empty. Correct the value.',
    expect.stringMatching(/^a\.csv:5: sectors\.1: "ABC" must be one of AGR, /),
    'a.csv:5: from: "2011-02-30" must be a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, or empty. Correct the value.',
    'a.csv:6: until: "2011" must not be before from. Correct the value.',
    'a.csv:8: case: "some" is not known. Write any or nothing.',
    'a.csv:8: name: it is said twice what "E" is at all times. Give one of the rows a title, from or until, or an id.',
    'a.csv:9: use: "river" is no use of a name. Write name, adjective, people, capital, metonym or nothing.',
    'a.csv:10: record: "thing" is no kind of record. Write actor, state, agent or nothing.',
    'a.csv:11: 11 cells, but 9 columns. Put cells with commas in quotes.',
  ]);
});

test.each([
  ['', 'a.csv:1: there is no column "name". The first row names the columns'],
  ['name,kind,mood\n', 'a.csv:1: unknown column "mood". The first row'],
  ['name,name\n', 'a.csv:1: the column "name" stands twice.'],
  ['name\n"x\ny', 'a.csv:2: a quoted cell is not closed. Put'],
  ['name\n\n"x"y', 'a.csv:3: text stands behind a quoted cell. Put'],
  ['name\nx"y', 'a.csv:2: a quote stands within a cell that is not quoted. Put'],
])('%j is no table of actors', (text, message) => {
  expect(faultsOf(() => csv(text))).toEqual([expect.stringContaining(message)]);
});

test('no cell of a CSV file is a formula', () => {
  const name = (text: string) => ({
    ...{ id: '', name: text, aliases: ['+1'], kind: 'person' as const, country: '', sectors: [], code: '' },
    ...{ anyCase: false, terms: [] },
  });
  const names = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', "'=1"];
  const text = writeDictionaryCsv({ actors: names.map(name), states: [], agents: [] });
  for (const row of text.split('\r\n')) for (const cell of row.split(/","|,/)) expect(cell).not.toMatch(/^"?[=+\-@]/);
  expect(csv(text).actors.map((actor) => actor.name)).toEqual(names);
});

test('every fault of a JSON file is told with line, field and remedy', () => {
  const text = `{
  "schema": "rapporteur/actors/1",
  "actors": [
    {"name": "A", "kind": "person", "country": "Libya"},
    {"name": "B", "kind": "person",
     "aliases": ["ok",
       7], "nmae": 1},
    {"kind": "person"},
    {"name": "C\\nD", "kind": "person", "terms": [
      {"from": "2011"},
      {"from": "2011", "until": "2010"}]},
    {"name": "E", "kind": "person"}, {"name": "E", "kind": "person"},
    "F"
  ],
  "agents": [{"noun": "x", "kind": "person", "sectors": "GOV"}]
}`;
  expect(faultsOf(() => json(text))).toEqual([
    'a.json:4: country: "Libya" must be a country as ISO 3166-1 alpha-3 ("LBY") or empty. Correct the value.',
    'a.json:5: unknown field "nmae". Leave it out, or correct its spelling.',
    'a.json:7: aliases.1: 7 must be text. Correct the value.',
    'a.json:8: name: is missing. Give it a value.',
    expect.stringContaining('a.json:9: name: "C\\nD" must not hold line ends, control characters or ";"'),
    'a.json:11: terms.1.until: "2010" must not be before from. Correct the value.',
    'a.json:12: the same actor as in line 12. Join the two, or give each an id.',
    'a.json:13: "F" must be an object. Correct the value.',
    'a.json:15: sectors: "GOV" must be a list. Correct the value.',
  ]);
});

test.each([
  ['[]', 'a.json:1: it is no JSON object.'],
  ['{"actors": []}', 'a.json:1: schema: must be "rapporteur/actors/1". Begin the object with it.'],
  ['{"schema": "rapporteur/actors/1",\n"persons": []}', 'a.json:2: persons: is not known. Only schema, actors, states'],
  ['{"schema": "rapporteur/actors/1",\n"actors": {}}', 'a.json:2: actors: must be a list. Write [...].'],
  ['{"schema":\n "rapporteur/actors/1",\n]', 'a.json:3: it is not JSON from here on.'],
  ['{"schema":\n "rapporteur/actors/1"\n', 'a.json:3: it is not JSON from here on.'],
  ['['.repeat(100_000), 'a.json:1: it is not JSON from here on.'],
])('%.40j is no dictionary', (text, message) => {
  expect(faultsOf(() => json(text))).toEqual([expect.stringContaining(message)]);
});

test('the examples of docs/actors.md are read', () => {
  const page = readFileSync(new URL('../../../../docs/actors.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```(csv|json)\n([\s\S]*?)```/g)].filter(
    ([, , text]) => !text!.startsWith('{ "actors"'),
  );
  expect(examples).toHaveLength(3);
  for (const [, format, text] of examples) (format === 'csv' ? csv : json)(text!);
});
