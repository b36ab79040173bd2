import { expect, test } from 'vitest';
import { z } from 'zod';
import { builtInKnowledge } from './knowledge.js';
import { DataError, readTable } from './table.js';

test('the built-in tables are without faults', () => {
  expect(() => builtInKnowledge()).not.toThrow();
});

test('no two entries of the event lexicon have the same word and pattern', () => {
  const keys = builtInKnowledge().events.entries.map(({ lemma, pos, pattern }) => `${lemma}/${pos}/${pattern}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('every entry has a CAMEO code that events of its type can have', () => {
  const { events } = builtInKnowledge();
  const wrong = [...events.entries, ...events.declaredActs].filter(
    ({ cameo, type }) => events.cameo.of(cameo, type) === undefined,
  );
  expect(wrong.map(({ at, cameo, type }) => `${at} ${type} ${cameo}`)).toEqual([]);
});

test('every refinement begins at codes of entries and leads to a code of one of their types', () => {
  const { events } = builtInKnowledge();
  const wrong = events.refinements.filter(({ code, finer }) =>
    code.every((from) =>
      events.entries.every(({ cameo, type }) => cameo !== from || events.cameo.of(finer, type) === undefined),
    ),
  );
  expect(wrong.map(({ at, when }) => `${at} ${when}`)).toEqual([]);
});

const Row = z.object({ name: z.string().min(1), code: z.string().regex(/^[A-Z]{3}$/) });
const table = (...lines: string[]) => ['# comment', 'name\tcode', ...lines].join('\n');

test('rows are read with the place they came from', () => {
  expect(readTable('t.tsv', table('Libya\tLBY'), Row)).toEqual([{ name: 'Libya', code: 'LBY', at: 't.tsv:3' }]);
});

test.each([
  ['a wrong value', table('Libya\tlby'), 't.tsv:3: code'],
  ['a cell too many', table('Libya\tLBY\tx'), 't.tsv:3: 3 cells, but 2 columns'],
  ['a repeated row', table('Libya\tLBY', 'Libya\tLBY'), 't.tsv:4: the same row as line 3'],
  ['a control character', table('Li\u0000bya\tLBY'), 't.tsv:3: control character'],
  ['a missing column', 'name\nLibya', 'the column "code" is missing'],
  ['an unknown column', 'name\tcode\tx\nLibya\tLBY\t1', 'unknown column "x"'],
])('%s is told by file and line', (_, text, message) => {
  expect(() => readTable('t.tsv', text, Row)).toThrow(DataError);
  expect(() => readTable('t.tsv', text, Row)).toThrow(message);
});
