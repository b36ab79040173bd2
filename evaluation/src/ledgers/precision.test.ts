import type { JudgedEntry } from '@rapporteur/training/confidence';
import { expect, test } from 'vitest';
import { ledgerPrecision, wilson } from './precision.js';

const entry = (ledger: JudgedEntry['ledger'], right: boolean): JudgedEntry => {
  return { article: 'a', ledger, rule: 'r', cue: [0, 1], round: 1, right };
};

test('precision is counted by ledger, with its interval', () => {
  const rows = ledgerPrecision([
    ...Array.from({ length: 40 }, () => entry('forecasts', true)),
    ...Array.from({ length: 10 }, () => entry('forecasts', false)),
    entry('relations', true),
  ]);
  expect(rows.map(({ ledger, judged, right }) => [ledger, judged, right])).toEqual([
    ['forecasts', 50, 40],
    ['relations', 1, 1],
  ]);
  expect(rows[0]!.precision).toBe(0.8);
  expect(rows[0]!.low).toBeCloseTo(0.67, 2);
  expect(rows[0]!.high).toBeCloseTo(0.888, 2);
});

test('the interval stays within 0 and 1', () => {
  expect(wilson(0, 5).low).toBeCloseTo(0);
  expect(wilson(5, 5).high).toBeCloseTo(1);
});
