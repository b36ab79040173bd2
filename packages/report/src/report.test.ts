import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ERRORS } from './errors.js';
import { jsonSchema } from './json-schema.js';
import { Report } from './report.js';
import { Span } from './span.js';

const EMPTY = {
  schema: 'rapporteur/1',
  version: '0.1.0',
  document: { id: 'd', language: 'en', text: 'Iran attacked Israel.' },
  actors: [],
  events: [],
  attributions: [],
  decisions: [],
  commitments: [],
  forecasts: [],
  relations: [],
  explanations: [],
  evaluations: [],
  appeals: [],
  rebuttals: [],
};

test('a report without events is valid', () => {
  expect(Report.parse(EMPTY)).toEqual(EMPTY);
});

test.each([
  ['another schema', { ...EMPTY, schema: 'rapporteur/2' }],
  ['an unknown field', { ...EMPTY, mood: 'grim' }],
  [
    'an actor called author',
    { ...EMPTY, actors: [{ id: 'author', name: 'x', kind: 'person', sectors: [], mentions: [] }] },
  ],
  [
    'a country that is no ISO code',
    { ...EMPTY, actors: [{ id: 'x', name: 'x', kind: 'state', country: 'Libya', sectors: [], mentions: [] }] },
  ],
  ['no ledger', { ...EMPTY, forecasts: undefined }],
])('%s is refused', (_, report) => {
  expect(Report.safeParse(report).success).toBe(false);
});

test.each([
  [{ start: 0, end: 4 }, true],
  [{ start: 4, end: 4 }, false],
  [{ start: -1, end: 4 }, false],
  [{ start: 0.5, end: 4 }, false],
])('span %o: %s', (span, valid) => {
  expect(Span.safeParse(span).success).toBe(valid);
});

test('the published JSON Schema file is the one that the types come from', () => {
  const published = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});

test('the page of errors lists every code with its remedy', () => {
  const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  for (const [code, { what, remedy }] of Object.entries(ERRORS)) {
    expect(page).toContain(`| ${code} | ${what} |`);
    expect(page).toContain(remedy.replaceAll('|', '\\|'));
  }
});
