import { InvalidArgumentError } from 'commander';
import { expect, test } from 'vitest';
import { firstDay, parseDay, parseSince } from './since.js';

test.each([
  ['2011-03-17', '2011-03-17'],
  ['1d', '2011-03-31'],
  ['7d', '2011-03-25'],
  ['2w', '2011-03-18'],
  ['1m', '2011-03-02'],
])('a period since %s that ends on 2011-03-31 begins on %s', (words, first) => {
  expect(firstDay(parseSince(words), '2011-03-31')).toBe(first);
});

test.each(['', 'yesterday', '2011-02-30', '2011-3-1', '0d', '-1d', '7 days', '2011-03-17T10:00'])(
  '%o is no such time',
  (words) => {
    expect(() => parseSince(words)).toThrow(InvalidArgumentError);
  },
);

test('an end is a day', () => {
  expect(parseDay(' 2011-03-17 ')).toBe('2011-03-17');
  expect(() => parseDay('7d')).toThrow(InvalidArgumentError);
});
