import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArcHybrid } from './arc-hybrid.js';

describe('ArcHybrid', () => {
  it('builds "Rebels took towns ."', () => {
    const state = new ArcHybrid();
    state.start(4);
    state.shift(); // Rebels
    state.left(1); // Rebels <- took
    state.shift(); // took
    state.shift(); // towns
    state.right(2); // took -> towns
    state.shift(); // .
    state.right(3); // took -> .
    expect(state.mayShift).toBe(false);
    state.left(9); // took <- root
    expect(state.done).toBe(true);
    expect([...state.head.slice(0, 4)]).toEqual([1, 4, 1, 1]);
    expect(state.right1[1]).toBe(3);
    expect(state.right2[1]).toBe(2);
    expect(state.left1[1]).toBe(0);
  });

  it('ends in one tree with one root, whatever allowed transitions are taken, after two a word', () => {
    const state = new ArcHybrid();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.nat(1000)), (length, choices) => {
        state.start(length);
        let steps = 0;
        for (; !state.done; steps++) {
          const allowed = [
            ...(state.mayShift ? [() => state.shift()] : []),
            ...(state.mayLeft ? [() => state.left(1)] : []),
            ...(state.mayRight ? [() => state.right(2)] : []),
          ];
          allowed[choices.next().value! % allowed.length]!();
        }
        expect(steps).toBe(2 * length);
        const heads = [...state.head.slice(0, length)];
        expect(heads.filter((head) => head === length)).toHaveLength(1);
        for (let word = 0; word < length; word++) {
          let at = word;
          for (let climbed = 0; at !== length; climbed++) {
            expect(climbed).toBeLessThan(length);
            at = heads[at]!;
          }
        }
      }),
    );
  });
});
