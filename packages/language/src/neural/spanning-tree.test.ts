import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanningTree } from './spanning-tree.js';

/** The best tree with one root, by trying all. */
function bestByTrial(scores: number[][]): number {
  const n = scores.length;
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(n).fill(-1);
  const place = (d: number, sum: number): void => {
    if (d === n) {
      if (isTree(heads)) best = Math.max(best, sum);
      return;
    }
    for (let h = -1; h < n; h++) {
      if (h === d) continue;
      heads[d] = h;
      place(d + 1, sum + scores[d]![h + 1]!);
    }
  };
  place(0, 0);
  return best;
}

function isTree(heads: ArrayLike<number>): boolean {
  const all = Array.from(heads);
  if (all.filter((head) => head < 0).length !== 1) return false;
  return all.every((_, d) => {
    let at = d;
    for (let climbed = 0; at >= 0; climbed++) {
      if (climbed > all.length) return false;
      at = all[at]!;
    }
    return true;
  });
}

describe('spanningTree', () => {
  it('finds the best tree with one root', () => {
    const matrix = fc.integer({ min: 1, max: 5 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n + 1, maxLength: n + 1 }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(matrix, (scores) => {
        const n = scores.length;
        const heads = new Int32Array(n);
        spanningTree(Float32Array.from(scores.flat()), n + 1, n, heads);
        expect(isTree(heads)).toBe(true);
        const sum = Array.from(heads).reduce((total, head, d) => total + scores[d]![head + 1]!, 0);
        expect(sum).toBe(bestByTrial(scores));
      }),
      { numRuns: 500 },
    );
  });

  it('finds a tree in a long sentence of equal scores', () => {
    const n = 300;
    const heads = new Int32Array(n);
    spanningTree(new Float32Array(n * (n + 1)), n + 1, n, heads);
    expect(isTree(heads)).toBe(true);
  });
});
