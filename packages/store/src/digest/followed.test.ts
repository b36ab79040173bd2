import { expect, test } from 'vitest';
import type { FollowedForecast } from '../follow/followed-forecasts.js';
import { forecastsDue } from './followed.js';

const FORECAST: FollowedForecast = {
  ...{
    id: 'd.f1',
    document: 'd',
    outlet: 'Wire',
    published: '2011-03-01',
    holder: { id: 'author', name: 'the author' },
  },
  ...{
    named: true,
    words: 'Tripoli will fall',
    evidence: 'Tripoli will fall by May.',
    confidence: 0.8,
    negative: false,
  },
  ...{ probability: { low: 0.9, high: 1 }, horizon: { start: '2011-05-01', end: '2011-05-31' } },
  state: { outcome: 'open', by: 'nobody', why: 'not followed yet', evidence: [] },
};
const MAY = { since: '2011-05-01', until: '2011-05-31' };
const AUGUST = { since: '2011-08-01', until: '2011-08-31' };

test('a forecast whose time is up in the period is due, told by its outlet', () => {
  const [due] = forecastsDue([FORECAST], MAY, 0.6);
  expect(due?.text).toBe('Open: Wire foretold: “Tripoli will fall”, by 2011-05-31 (not followed yet)');
  expect(forecastsDue([FORECAST], AUGUST, 0.6)).toEqual([]);
  expect(forecastsDue([FORECAST], MAY, 0.9)).toEqual([]);
});

test('a forecast that a text of the period settles is told with the words that settle it', () => {
  const evidence = [
    ...[{ document: 'e', published: '2011-08-22', event: 'e.e1', about: 'outcome' as const, holder: 'author' }],
  ].map((one) => ({ ...one, words: 'Tripoli fell.', facts: [] }));
  const state = { outcome: 'did not happen', by: 'program', why: 'it came late', confidence: 0.5, evidence } as const;
  const [settled] = forecastsDue([{ ...FORECAST, negative: true, state }], AUGUST, 0.6);
  expect(settled?.text).toBe(
    'Did not happen: Wire foretold, that it will not be: “Tripoli will fall”, by 2011-05-31 (it came late)',
  );
  expect(settled?.passages.map(({ id, words }) => [id, words])).toEqual([
    ['d.f1', 'Tripoli will fall by May.'],
    ['e.e1', 'Tripoli fell.'],
  ]);
});
