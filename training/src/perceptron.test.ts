import { describe, expect, it } from 'vitest';
import { Perceptron } from './perceptron.js';
import { Random } from './random.js';

describe('Perceptron', () => {
  it('adds up the weights of the features at hand', () => {
    const perceptron = new Perceptron();
    perceptron.update(Int32Array.of(10, 20), 2, 3, 1);
    perceptron.update(Int32Array.of(20), 1, 5, -2);
    const scores = new Int32Array(8);
    perceptron.addTo(scores, Int32Array.of(10, 20, 30), 3);
    expect([...scores]).toEqual([0, 0, 0, 2, 0, -2, 0, 0]);
  });

  it('averages over steps and leaves out features of few updates', () => {
    const perceptron = new Perceptron();
    perceptron.step();
    perceptron.update(Int32Array.of(1), 1, 0, 8);
    perceptron.step();
    perceptron.step();
    perceptron.update(Int32Array.of(1), 1, 0, -8);
    perceptron.update(Int32Array.of(2), 1, 0, 8);
    perceptron.step();
    // 8 during two of four steps.
    const rows = perceptron.rows({ minUpdates: 2, scale: 1 });
    expect([...rows.keys]).toEqual([1]);
    expect(rows.entries[0]! >> 8).toBe(4);
  });

  it('keeps all rows while it grows', () => {
    const perceptron = new Perceptron();
    const random = new Random(5);
    const expected = new Map<string, number>();
    for (let i = 0; i < 200_000; i++) {
      const key = Math.floor(random.next() * 60_000);
      const label = Math.floor(random.next() * 20);
      perceptron.update(Int32Array.of(key), 1, label, 1);
      expected.set(`${key} ${label}`, (expected.get(`${key} ${label}`) ?? 0) + 1);
    }
    for (let key = 0; key < 60_000; key += 997) {
      const scores = new Int32Array(20);
      perceptron.addTo(scores, Int32Array.of(key), 1);
      expect([...scores]).toEqual([...scores.keys()].map((label) => expected.get(`${key} ${label}`) ?? 0));
    }
  });
});
