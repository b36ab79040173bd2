import { expect, it } from 'vitest';
import { parsed } from '../test/trees.js';
import { chains } from './chains.js';

it('gives the mentions of each chain', () => {
  const words = (...ids: number[]) => Uint32Array.from(ids);
  const doc = parsed(
    'The 2 det',
    'mayor 3 nsubj',
    'said 0 root',
    'he 5 nsubj',
    'left 3 ccomp',
    'it 5 obj',
    '. 3 punct',
  );
  expect(chains(doc)).toEqual([]);
  const resolved = doc.with({
    mentionStart: words(0, 3, 5),
    mentionEnd: words(2, 4, 6),
    mentionHead: words(1, 3, 5),
    mentionChain: words(0, 0, 1),
  });
  expect(chains(resolved)).toEqual([
    [
      { start: 0, end: 2, head: 1 },
      { start: 3, end: 4, head: 3 },
    ],
    [{ start: 5, end: 6, head: 5 }],
  ]);
});
