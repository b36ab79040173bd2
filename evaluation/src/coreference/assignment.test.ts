import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from './assignment.js';

const total = (gain: readonly (readonly number[])[], columns: readonly number[]) =>
  columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : gain[row]![column]!), 0);

/** The greatest sum by trying everything. */
function bruteForce(gain: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === gain.length) return 0;
  const options = gain[row]!.map((value, c) =>
    taken.includes(c) ? 0 : value + bruteForce(gain, row + 1, [...taken, c]),
  );
  return Math.max(bruteForce(gain, row + 1, taken), ...options);
}

describe('assign', () => {
  it.each([
    [
      [
        [7, 5, 1],
        [6, 4, 3],
        [5, 2, 1],
      ],
      [1, 2, 0],
    ],
    [[[1, 9]], [1]],
    [
      [[1], [9]],
      [-1, 0],
    ],
    [[], []],
    [
      [[], []],
      [-1, -1],
    ],
  ])('%j', (gain, columns) => {
    expect(assign(gain)).toEqual(columns);
  });

  it('is as good as trying everything', () => {
    const matrix = fc
      .integer({ min: 0, max: 5 })
      .chain((columns) => fc.array(fc.array(fc.nat(20), { minLength: columns, maxLength: columns }), { maxLength: 5 }));
    fc.assert(
      fc.property(matrix, (gain) => {
        const columns = assign(gain);
        const used = columns.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(total(gain, columns)).toBe(bruteForce(gain));
      }),
    );
  });
});
