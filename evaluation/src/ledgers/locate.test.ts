import { describe, expect, it } from 'vitest';
import { locate, nearest } from './locate.js';

const text = 'the vote on Monday, a veto, and the vote on Friday';

describe('a quote', () => {
  it.each([
    ['is its first occurrence', 'the vote', undefined, 0],
    ['is the one inside `within`', 'the vote', 'and the vote on Friday', 32],
    ['is nowhere where `within` does not hold it', 'the vote', 'a veto', undefined],
    ['is nowhere where `within` is not in the text', 'the vote', 'an abstention', undefined],
    ['is nowhere where it is not in the text', 'the poll', undefined, undefined],
  ])('%s', (_, quote, within, start) => {
    expect(locate(text, quote, within)?.start).toBe(start);
  });

  it('is nearest to its anchor, and outside it where it can be', () => {
    expect(nearest(text, 'the vote', { start: 22, end: 26 })?.start).toBe(32);
    expect(nearest(text, 'the vote', { start: 0, end: 18 })?.start).toBe(32);
    expect(nearest(text, 'a veto', { start: 20, end: 26 })?.start).toBe(20);
  });
});
