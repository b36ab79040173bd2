import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, unpackRows } from './weight-rows.js';
import { Weights } from './weights.js';

describe('packRows', () => {
  it('is undone by unpackRows', () => {
    const entry = fc
      .tuple(fc.integer({ min: -127, max: 127 }), fc.nat(255))
      .map(([weight, label]) => (weight << 8) | label);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 50 }), fc.array(entry), (values, list) => {
        const keys = Int32Array.from(Uint32Array.from(values).sort());
        const rows = { keys, lengths: new Uint8Array(keys.length).fill(1), entries: Int16Array.from(list) };
        expect(unpackRows(packRows(rows))).toEqual(rows);
      }),
    );
  });
});

describe('Weights', () => {
  it('adds up the rows of known features', () => {
    const weights = new Weights({
      keys: Int32Array.of(3, 19, -5),
      lengths: Uint8Array.of(1, 2, 1),
      entries: Int16Array.of((7 << 8) | 0, (-2 << 8) | 1, (5 << 8) | 2, (1 << 8) | 2),
    });
    const scores = new Int32Array(3);
    weights.addTo(scores, Int32Array.of(19, 4, -5, 3), 4);
    expect([...scores]).toEqual([7, -2, 6]);
  });

  it('gives the same sums for rows of few classes and of many, up to 256 of them', () => {
    const row = fc.uniqueArray(fc.tuple(fc.nat(200), fc.integer({ min: -127, max: 127 })), {
      selector: ([label]) => label,
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const weights = new Weights({
          keys: Int32Array.from(rows.keys()),
          lengths: Uint8Array.from(rows, (entries) => entries.length),
          entries: Int16Array.from(rows.flat(), ([label, weight]) => (weight << 8) | label),
        });
        const expected = new Int32Array(201);
        const features = Int32Array.from({ length: 256 }, (_, f) => f % rows.length);
        for (const feature of features) for (const [label, weight] of rows[feature]!) expected[label]! += weight;
        const scores = new Int32Array(201);
        weights.addTo(scores, features, features.length);
        expect(scores).toEqual(expected);
      }),
    );
  });
});
