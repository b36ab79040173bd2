import { Weights } from '@rapporteur/language';
import { expect, test } from 'vitest';
import { Random } from '../random.js';
import { type Choice, LogLinear, rowsOf } from './log-linear.js';

const RECIPE = { epochs: 20, rate: 0.1, decay: 0, minCount: 1 };

/** The second candidate is right where feature 7 is on; all share feature 1. */
const CHOICES: Choice[] = [0, 1, 2, 3].map((i) => ({
  blocks: [Int32Array.of(1, 2), Int32Array.of(1, i % 2 === 0 ? 7 : 8)],
  candidates: [[0], [1]],
  target: i % 2 === 0 ? [0, 1] : [1, 0],
}));

test('what the right candidate has gets more weight than what the wrong one has', () => {
  const model = new LogLinear(CHOICES, RECIPE, new Random(1));
  expect(model.score(Int32Array.of(7))).toBeGreaterThan(0);
  expect(model.score(Int32Array.of(8))).toBeLessThan(0);
  expect(model.score(Int32Array.of(7))).toBeGreaterThan(model.score(Int32Array.of(2)));
});

test('a feature that was in too few choices has no weight', () => {
  const model = new LogLinear(CHOICES, { ...RECIPE, minCount: 3 }, new Random(1));
  expect(model.score(Int32Array.of(7))).toBe(0);
});

test('the same choices and seed give the same bytes', () => {
  const bytes = () => rowsOf(new LogLinear(CHOICES, RECIPE, new Random(1)).entries(24)).entries;
  expect(bytes()).toEqual(bytes());
});

test('weights score as bytes as they were learned, up to rounding', () => {
  const model = new LogLinear(CHOICES, RECIPE, new Random(1));
  const weights = new Weights(rowsOf(model.entries(24)));
  const scores = new Int32Array(1);
  weights.addTo(scores, Int32Array.of(1, 7), 2);
  expect(Math.abs(scores[0]! / 24 - model.score(Int32Array.of(1, 7)))).toBeLessThan(0.05);
});
