import type { DocumentSummary } from '@rapporteur/server/api';
import { expect, test } from 'vitest';
import { filterDocuments } from './filter.js';

const document = (facts: Partial<DocumentSummary>) => ({ id: 'x', words: 1, events: 0, ...facts }) as DocumentSummary;
const documents = [
  document({ id: 'a1', title: 'Jets strike Port Marrow', outlet: 'Meridian Wire', published: '2011-04-08' }),
  document({ id: 'b2', title: 'Élysée calls', outlet: 'The Harbour Light' }),
  document({ id: 'c3' }),
];
const table: [query: string, ids: string[]][] = [
  ['', ['a1', 'b2', 'c3']],
  ['  ', ['a1', 'b2', 'c3']],
  ['marrow', ['a1']],
  ['WIRE jets', ['a1']],
  ['elysee', ['b2']],
  ['2011-04', ['a1']],
  ['c3', ['c3']],
  ['marrow harbour', []],
];
test.each(table)('"%s"', (query, ids) => expect(filterDocuments(documents, query).map(({ id }) => id)).toEqual(ids));
