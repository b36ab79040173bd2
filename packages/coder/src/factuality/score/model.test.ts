import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactualityModel, SLOPE } from './model.js';

/** Two features and two units: the first unit counts feature 7, the second feature -9. */
const model = new FactualityModel({
  keys: Int32Array.of(-9, 7),
  vectors: Int8Array.of(0, 100, 100, 0),
  worth: Float32Array.of(0.01, 0.02),
  bias: Float32Array.of(0, -1),
  output: Float32Array.of(1, 0.5, 0.25),
});

describe('valueOf', () => {
  it.each([
    ['no feature: the biases alone', [], 0.25 - SLOPE * 0.5],
    ['a unit that fires', [7], 1.25 - SLOPE * 0.5],
    ['another', [-9], 0.25 + 0.5],
    ['both', [-9, 7], 1.75],
    ['features it never met say nothing', [7, 8, 0, -1], 1.25 - SLOPE * 0.5],
  ])('%s', (_, features, value) => {
    expect(model.valueOf(features)).toBeCloseTo(value, 6);
  });

  it('stays on the scale and depends on nothing but the features', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(7, -9, 1), { maxLength: 40 }), (features) => {
        const value = model.valueOf(features);
        expect(Math.abs(value)).toBeLessThanOrEqual(3);
        expect(model.valueOf([...features].reverse())).toBe(value);
      }),
    );
  });
});
