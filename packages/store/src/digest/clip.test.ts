import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped } from './clip.js';

test('a short sentence stands whole', () => {
  expect(clipped('NATO struck\nTripoli.', { start: 5, end: 11 })).toBe('NATO struck Tripoli.');
});

test('of a long sentence the words that matter stay', () => {
  const long = `${'before '.repeat(50)}struck ${'after '.repeat(50)}`.trim();
  const at = long.indexOf('struck');
  const words = clipped(long, { start: at, end: at + 6 });
  expect(words).toMatch(/^… before .*struck.* after …$/);
  expect(words.length).toBeLessThan(190);
});

test('whatever the sentence, the words that matter are in it', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(words, fc.nat(), (all, n) => {
      const before = all.slice(0, n % all.length).join(' ');
      const start = before === '' ? 0 : before.length + 1;
      const word = all[n % all.length]!;
      expect(clipped(all.join(' '), { start, end: start + word.length })).toContain(word);
    }),
  );
});
