import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORECAST_OUTCOMES } from './forecast-outcome.js';
import { FEWEST, type Scored, scoreForecasts } from './score.js';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const forecast: fc.Arbitrary<Scored> = fc.record({
  outcome: fc.constantFrom(...FORECAST_OUTCOMES),
  probability: fc.tuple(unit, unit).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  key: fc.constantFrom('a', 'b', 'c'),
  name: fc.constantFrom('A', 'B'),
});
const forecasts = fc.array(forecast, { maxLength: 40 });
const least = fc.integer({ min: 1, max: 10 });

/** Forecasts of one holder with a certainty. */
const made = (certainty: number, ...outcomes: Scored['outcome'][]): Scored[] =>
  outcomes.map((outcome) => ({ outcome, key: 'h', name: 'H', probability: { low: certainty, high: certainty } }));

test.each<[why: string, forecasts: Scored[], min: number, score: object]>([
  ['sure and right', made(1, 'happened', 'happened'), 2, { hitRate: 1, brier: 0 }],
  ['sure and wrong', made(1, 'did not happen', 'did not happen'), 2, { hitRate: 0, brier: 1 }],
  ['a coin', made(0.5, 'happened', 'did not happen'), 2, { hitRate: 0.5, brier: 0.25 }],
  [
    'void and open do not count',
    made(1, 'happened', 'open', 'condition not met'),
    1,
    { resolved: 1, unsettled: 2, brier: 0 },
  ],
])('%s', (_, all, min, score) => {
  expect(scoreForecasts(all, min)).toEqual([expect.objectContaining(score)]);
});

test('too few have neither rate nor score', () => {
  const [score] = scoreForecasts(made(1, 'happened', 'happened', 'happened', 'happened'));
  expect(FEWEST).toBe(5);
  expect(score).toEqual({ key: 'h', name: 'H', resolved: 4, happened: 4, unsettled: 0 });
});

test('every score lies between 0 and 1, is given to those with enough alone, and every forecast is counted once', () => {
  fc.assert(
    fc.property(forecasts, least, (all, min) => {
      const scores = scoreForecasts(all, min);
      expect(scores.reduce((sum, { resolved, unsettled }) => sum + resolved + unsettled, 0)).toBe(all.length);
      for (const { resolved, happened, hitRate, brier } of scores) {
        expect(happened).toBeLessThanOrEqual(resolved);
        expect(hitRate !== undefined && brier !== undefined).toBe(resolved >= min);
        for (const value of [hitRate ?? 0, brier ?? 0]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('the order of the forecasts, and open ones, change no score', () => {
  fc.assert(
    fc.property(forecasts, least, (all, min) => {
      const settled = all.filter(({ outcome }) => outcome !== 'open');
      const bare = (list: Scored[]) =>
        Object.fromEntries(scoreForecasts(list, min).map(({ key, resolved, happened }) => [key, [resolved, happened]]));
      expect(bare([...all].reverse())).toEqual(bare(all));
      for (const [key, counts] of Object.entries(bare(settled))) expect(bare(all)[key]).toEqual(counts);
    }),
  );
});

test('a better forecast never scores worse', () => {
  fc.assert(
    fc.property(unit, unit, fc.boolean(), (a, b, happened) => {
      const [worse, better] = happened ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
      const brier = (p: number) => scoreForecasts(made(p, happened ? 'happened' : 'did not happen'), 1)[0]!.brier!;
      expect(brier(better)).toBeLessThanOrEqual(brier(worse));
    }),
  );
});
