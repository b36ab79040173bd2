import { expect, test } from 'vitest';
import { calibrate, forecasts } from './calibrate.js';
import { type Example, fit, logOdds, sigmoid } from './logistic.js';
import { reliability } from './reliability.js';

/** Readings of fifty documents: of those with the feature three in four are right, of the others one in four. */
const examples = Array.from({ length: 400 }, (_, i): Example => {
  const marked = i % 2 === 0;
  const right = marked ? i % 8 !== 0 : i % 8 === 1;
  return { document: `d${i % 50}`, features: marked ? { bias: 1, marked: 1 } : { bias: 1 }, right };
});

test('a logistic regression without penalty gives the shares', () => {
  const weights = fit(examples, 1e-9);
  expect(sigmoid(logOdds(weights, { bias: 1, marked: 1 }))).toBeCloseTo(0.75, 4);
  expect(sigmoid(logOdds(weights, { bias: 1 }))).toBeCloseTo(0.25, 4);
});

test('features that are rare get no weight', () => {
  const once = [...examples, { document: 'd1', features: { bias: 1, seldom: 1 }, right: true }];
  expect(fit(once, 1).has('seldom')).toBe(false);
});

test('calibrated forecasts are met', () => {
  const met = reliability(forecasts(calibrate(examples), examples));
  const { calibrationError, brier, brierOfConstant, auc, thresholds } = met;
  expect(calibrationError).toBeLessThan(0.05);
  expect(brier).toBeLessThan(brierOfConstant);
  expect(auc).toBeGreaterThan(0.7);
  expect(thresholds.find(({ least }) => least === 0.5)?.right).toBeCloseTo(0.75, 1);
});

test('the same examples give the same weights', () => {
  expect([...calibrate(examples).weights]).toEqual([...calibrate(examples).weights]);
});

test('bands and thresholds of forecasts', () => {
  const four = [
    { probability: 0.95, right: true },
    { probability: 0.9, right: true },
    { probability: 0.45, right: false },
    { probability: 0.42, right: true },
  ];
  const { bands, thresholds, auc, brier } = reliability(four);
  expect(bands.map(({ from, readings, right }) => [from, readings, right])).toEqual([
    [0.4, 2, 0.5],
    [0.9, 2, 1],
  ]);
  expect(thresholds.find(({ least }) => least === 0.9)).toEqual({ least: 0.9, kept: 0.5, right: 1 });
  expect(auc).toBeCloseTo(2 / 3);
  expect(brier).toBeCloseTo((0.0025 + 0.01 + 0.2025 + 0.3364) / 4);
});
