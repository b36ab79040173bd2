import { emptyDoc, tokenize } from '@rapporteur/language';
import { expect, test } from 'vitest';
import { agreement, wordsIn } from './gold.js';

test.each([
  ['the same', [[0, 4]], [[0, 4]], 1],
  ['half of it', [[0, 4]], [[0, 2]], 0.5],
  [
    'in two stretches',
    [[0, 4]],
    [
      [0, 2],
      [2, 4],
    ],
    1,
  ],
  ['nothing shared', [[0, 4]], [[4, 8]], 0],
  ['both empty', [], [], 1],
  ['one empty', [[0, 4]], [], 0],
] as [string, [number, number][], [number, number][], number][])('agreement, %s', (_, a, b, share) => {
  expect(agreement(a, b)).toBe(share);
});

test('the words of a stretch are those that it touches', () => {
  const doc = tokenize.run(emptyDoc('The talks failed, she said.'));
  expect(
    wordsIn(doc, [
      [4, 9],
      [18, 21],
    ]).map((word) => doc.form(word)),
  ).toEqual(['talks', 'she']);
});
