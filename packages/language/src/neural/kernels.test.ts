import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernels } from './kernels.js';
import { ShortMatrix } from './short-matrix.js';

const kernels = new Kernels();
const { run } = kernels;

/** Numbers between -2 and 2, the same for the same seed. */
function numbers(count: number, seed: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => 2 * Math.sin(12.9898 * (i + 1) + 78.233 * seed));
}

function expectClose(actual: Float32Array, expected: readonly number[], tolerance = 1e-5): void {
  expect(actual.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) expect(Math.abs(actual[i]! - value)).toBeLessThan(tolerance);
}

const shape = fc.record({
  m: fc.integer({ min: 1, max: 9 }),
  n: fc.integer({ min: 1, max: 3 }).map((panels) => 8 * panels),
  k: fc.integer({ min: 1, max: 20 }),
  add: fc.boolean(),
});

describe('multiply', () => {
  it.each(['pack', 'packTransposed'] as const)('multiplies matrices stored by %s', (how) => {
    fc.assert(
      fc.property(shape, ({ m, n, k, add }) => {
        const mark = kernels.mark();
        const a = numbers(m * k, 1);
        const b = numbers(k * n, 2);
        const c = numbers(m * n, 3);
        const panels = kernels.words(k * n);
        run[how](panels, kernels.put(b), how === 'pack' ? n : k, k, n);
        const to = kernels.put(c);
        run.multiply(to, n, kernels.put(a), k, panels, m, n, k, add ? 1 : 0);
        const expected = Array.from({ length: m * n }, (_, cell) => {
          const [i, j] = [Math.floor(cell / n), cell % n];
          let sum = add ? c[cell]! : 0;
          for (let p = 0; p < k; p++) sum += a[i * k + p]! * (how === 'pack' ? b[p * n + j]! : b[j * k + p]!);
          return sum;
        });
        expectClose(kernels.floats(to, m * n), expected, 1e-4);
        kernels.release(mark);
      }),
    );
  });
});

describe('ShortMatrix', () => {
  it('multiplies rows between -1 and 1', () => {
    fc.assert(
      fc.property(shape, ({ m, n, k: half, add }) => {
        const mark = kernels.mark();
        const k = 8 * half;
        const a = numbers(m * k, 1).map((x) => x / 2);
        const b = numbers(k * n, 2);
        const c = numbers(m * n, 3);
        const to = kernels.put(c);
        new ShortMatrix(kernels, b, k, n).multiply(to, n, kernels.put(a), m, add);
        const expected = Array.from({ length: m * n }, (_, cell) => {
          const [i, j] = [Math.floor(cell / n), cell % n];
          let sum = add ? c[cell]! : 0;
          for (let p = 0; p < k; p++) sum += a[i * k + p]! * b[p * n + j]!;
          return sum;
        });
        expectClose(kernels.floats(to, m * n), expected, 0.002 * k);
        kernels.release(mark);
      }),
    );
  });
});

describe('softmaxLoss', () => {
  it('gives the loss, and its gradient in place of the scores', () => {
    const scores = numbers(16, 4);
    const at = kernels.put(scores);
    const loss = run.softmaxLoss(at, 8, kernels.put([2, -1], 'integers'), 2, 5, 0.5);
    const sum = [0, 1, 2, 3, 4].reduce((total, i) => total + Math.exp(scores[i]!), 0);
    expect(loss).toBeCloseTo(0.5 * (Math.log(sum) - scores[2]!), 5);
    const expected = [0, 1, 2, 3, 4].map((i) => 0.5 * (Math.exp(scores[i]!) / sum - (i === 2 ? 1 : 0)));
    expectClose(kernels.floats(at, 16), [...expected, ...new Array<number>(11).fill(0)]);
  });
});

describe('lstmForward', () => {
  it('takes one step', () => {
    const size = 4;
    const gates = numbers(2 * 4 * size, 5);
    const before = numbers(2 * size, 6);
    const [at, cell, hidden] = [kernels.put(gates), kernels.words(2 * size), kernels.words(2 * size)];
    run.lstmForward(at, kernels.put(before), cell, hidden, 2, size);
    const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
    const cells = Array.from({ length: 2 * size }, (_, i) => {
      const row = 4 * size * Math.floor(i / size) + (i % size);
      return sigmoid(gates[row + size]!) * before[i]! + sigmoid(gates[row]!) * Math.tanh(gates[row + 3 * size]!);
    });
    expectClose(kernels.floats(cell, 2 * size), cells);
    const states = cells.map((c, i) => {
      const row = 4 * size * Math.floor(i / size) + (i % size);
      return sigmoid(gates[row + 2 * size]!) * Math.tanh(c);
    });
    expectClose(kernels.floats(hidden, 2 * size), states);
  });
});

describe('rows', () => {
  it('are gathered, scattered and added by their numbers', () => {
    const from = kernels.put(numbers(12, 7));
    const rows = numbers(12, 7);
    const index = kernels.put([2, -1, 0], 'integers');
    const to = kernels.put(new Float32Array(12).fill(9));
    run.gatherRows(to, 4, from, 4, index, 3, 4);
    expectClose(kernels.floats(to, 12), [...rows.slice(8), 0, 0, 0, 0, ...rows.slice(0, 4)]);
    const sums = kernels.put(new Float32Array(12).fill(1));
    run.scatterAddRows(sums, 4, from, 4, index, 3, 4);
    expectClose(kernels.floats(sums, 12), [
      ...rows.slice(8).map((x) => x + 1),
      1,
      1,
      1,
      1,
      ...rows.slice(0, 4).map((x) => x + 1),
    ]);
  });
});

describe('rectify', () => {
  it('scales what is negative, and its gradient', () => {
    const x = [-1, 2, -0.5, 0.25];
    const at = kernels.put(x);
    run.rectify(at, 4, 0.1);
    expectClose(kernels.floats(at, 4), [-0.1, 2, -0.05, 0.25]);
    const gradient = kernels.put([1, 1, 1, 1]);
    run.rectifyBackward(gradient, at, 4, 0.1);
    expectClose(kernels.floats(gradient, 4), [0.1, 1, 0.1, 1]);
  });
});
