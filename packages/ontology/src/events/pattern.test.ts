import { expect, it } from 'vitest';
import { parsePattern } from './pattern.js';

it('reads roles, classes, words and what must be missing', () => {
  expect(parsePattern('obj:tie|relation !with:@actor source:@armed')).toEqual([
    { role: 'obj', want: 'lemma', lemmas: ['tie', 'relation'], absent: false },
    { role: 'with', want: '@actor', lemmas: [], absent: true },
    { role: 'source', want: '@armed', lemmas: [], absent: false },
  ]);
});

it.each([
  ['obj', 'write ROLE:VALUE'],
  ['obj:@robot', 'is no class'],
  ['obj:#robots', 'is no class of words'],
  ['source:minister', 'the sides of an event are actors'],
  ['!target:@subjunctive', 'the sides of an event are actors'],
])('refuses %s', (cell, why) => {
  expect(() => parsePattern(cell)).toThrow(why);
});
