import { Report } from '@rapporteur/report';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './reader.js';

const TEXT =
  'Russia and China abstained at the UN Security Council 🇺🇳. “We did not attack anybody,” Gaddafi said, ' +
  'and NATO denied that it had bombed Tripoli. If the rebels advance, France may send troops.';

test('a report obeys the schema and its spans lie in the text', () => {
  const report = Report.parse(read(TEXT));
  expect(report.events.length).toBeGreaterThan(2);
  for (const event of report.events) {
    for (const { end } of [event.trigger, event.evidence, ...event.sources.map((s) => s.span)]) {
      expect(end).toBeLessThanOrEqual(TEXT.length);
    }
  }
});

test('every participant and holder is one of the actors, or the author', () => {
  const report = read(TEXT);
  const ids = new Set(['author', ...report.actors.map(({ id }) => id)]);
  for (const { sources, targets, holder } of report.events) {
    for (const { actor } of [...sources, ...targets]) expect(ids).toContain(actor);
    expect(ids).toContain(holder);
  }
});

test('the same text gives the same report', () => {
  expect(JSON.stringify(read(TEXT))).toBe(JSON.stringify(read(TEXT)));
});

test('any text at all gives a valid report', () => {
  const word = fc.constantFrom(
    'Iran',
    'attacked',
    'said',
    'that',
    'not',
    'to',
    ',',
    '“',
    '”',
    'the',
    'by',
    'if',
    '🏳️‍🌈',
    'He',
    '.',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.array(word, { minLength: 1, maxLength: 40 }).map((w) => w.join(' ')),
  );
  fc.assert(
    fc.property(text, (t) => {
      Report.parse(read(t));
    }),
    { numRuns: 300 },
  );
});
