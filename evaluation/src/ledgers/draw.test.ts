import { expect, test } from 'vitest';
import { chance } from './draw.js';

test('chance is spread evenly and the same for the same words', () => {
  const numbers = Array.from({ length: 10_000 }, (_, i) => chance(`seed article-${i}`));
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = numbers.filter((x) => Math.floor(x * 10) === tenth).length / numbers.length;
    expect(share).toBeCloseTo(0.1, 1);
  }
  expect(chance('a b')).toBe(chance('a b'));
});
