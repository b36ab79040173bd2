import { ArcHybrid } from '@rapporteur/language/training';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Costs, type GoldTree, transitionCosts } from './oracle.js';

/** A gold tree from its heads; the root's head is the number of words. */
function tree(...heads: number[]): GoldTree {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  heads.forEach((head, word) => {
    children[head]!.push(word);
  });
  const ones = new Int32Array(heads.length).fill(1);
  return { heads: Int32Array.from(heads), left: ones, right: ones, children };
}

const costsOf = (state: ArcHybrid, gold: GoldTree): Costs =>
  transitionCosts(state, gold, { shift: 0, left: 0, right: 0 });

describe('transitionCosts', () => {
  it('counts the gold arcs that a transition makes impossible: "Rebels took towns"', () => {
    const gold = tree(1, 3, 1);
    const state = new ArcHybrid();
    state.start(3);
    state.shift();
    // Shifting "took" over "Rebels" loses the subject.
    expect(costsOf(state, gold)).toEqual({ shift: 1, left: 0, right: Infinity });
    state.left(1);
    state.shift();
    // Taking "took" off the stack loses its object and the root.
    expect(costsOf(state, gold)).toEqual({ shift: 0, left: 2, right: Infinity });
    state.shift();
    expect(costsOf(state, gold)).toEqual({ shift: Infinity, left: Infinity, right: 0 });
  });

  it('always leaves a way at no cost in a projective tree, and it builds that tree', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }), (seeds) => {
        const gold = tree(...projectiveHeads(seeds));
        const state = new ArcHybrid();
        state.start(seeds.length);
        while (!state.done) {
          if (state.buffer === state.length && state.height === 1) state.left(1);
          else if (state.height === 0) state.shift();
          else {
            const { shift, left, right } = costsOf(state, gold);
            expect(Math.min(shift, left, right)).toBe(0);
            if (left === 0) state.left(1);
            else if (right === 0) state.right(1);
            else state.shift();
          }
        }
        expect([...state.head.slice(0, seeds.length)]).toEqual([...gold.heads]);
      }),
    );
  });
});

/** A projective tree: random transitions give one. */
function projectiveHeads(seeds: number[]): number[] {
  const state = new ArcHybrid();
  state.start(seeds.length);
  for (let i = 0; !state.done; i++) {
    const allowed = [
      ...(state.mayShift ? [() => state.shift()] : []),
      ...(state.mayLeft ? [() => state.left(1)] : []),
      ...(state.mayRight ? [() => state.right(1)] : []),
    ];
    allowed[seeds[i % seeds.length]! % allowed.length]!();
  }
  return [...state.head.slice(0, seeds.length)];
}
