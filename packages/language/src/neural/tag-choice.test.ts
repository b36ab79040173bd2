import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TagChoice } from './tag-choice.js';

it('finds the combination whose scores sum to most', () => {
  const values = (count: number, name: string): string[] => Array.from({ length: count }, (_, i) => `${name}${i}`);
  const set = fc.uniqueArray(fc.tuple(fc.nat(2), fc.nat(4), fc.nat(6)), {
    minLength: 1,
    selector: (tag) => tag.join(' '),
  });
  // Numbers that floats hold exactly, all sums different.
  const scores = fc.shuffledSubarray(
    Array.from({ length: 15 }, (_, i) => 2 ** i),
    { minLength: 15 },
  );
  fc.assert(
    fc.property(set, scores, (tags, row) => {
      const data = { upos: values(3, 'U'), xpos: values(5, 'X'), feats: values(7, 'F'), tags };
      const sums = tags.map(([u, x, f]) => row[u]! + row[3 + x]! + row[8 + f]!);
      const choice = new TagChoice(data, [0, 3, 8]);
      expect(choice.best(Float32Array.from([99, ...row]), 1)).toBe(sums.indexOf(Math.max(...sums)));
    }),
  );
});
