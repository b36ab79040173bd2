import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MendedTree } from './mended-tree.js';

test('whatever is hung elsewhere, every word still reaches the root', () => {
  const words = 12;
  const reattachment = fc.record({
    word: fc.integer({ min: 0, max: words - 1 }),
    governor: fc.integer({ min: -1, max: words - 1 }),
    relation: fc.constant('dep'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(reattachment, { maxLength: 4 }), { maxLength: 20 }), (mends) => {
      const chain = Int32Array.from({ length: words }, (_, w) => w - 1);
      const tree = new MendedTree(chain, new Uint32Array(words), () => 1);
      for (const mended of mends) tree.apply(mended);
      const head = tree.changed?.head ?? chain;
      for (let word = 0; word < words; word++) {
        let at = word;
        for (let steps = 0; at >= 0; steps++) {
          expect(steps).toBeLessThanOrEqual(words);
          at = head[at]!;
        }
      }
    }),
  );
});

test('a mend that would close a circle is undone as a whole', () => {
  const tree = new MendedTree(Int32Array.of(-1, 0, 1), Uint32Array.of(7, 8, 9), () => 1);
  tree.apply([
    { word: 2, governor: 0, relation: 'obj' },
    { word: 0, governor: 2, relation: 'nsubj' },
  ]);
  expect([...tree.changed!.head]).toEqual([-1, 0, 1]);
  expect([...tree.changed!.deprel]).toEqual([7, 8, 9]);
});
