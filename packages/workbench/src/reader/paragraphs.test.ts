import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphs } from './paragraphs.js';

const table: [what: string, text: string, found: string[]][] = [
  ['one line', 'One.', ['One.']],
  ['blank lines part paragraphs', 'One.\n\nTwo.', ['One.', 'Two.']],
  ['a wrapped line is none', 'One\nand more.\n\nTwo.', ['One\nand more.', 'Two.']],
  ['without blank lines every line is one', 'One.\nTwo.\n', ['One.', 'Two.']],
  ['blank lines with spaces, and many', 'One.\n \t\n\n\nTwo.\r\n\r\nThree.', ['One.', 'Two.', 'Three.']],
  ['space at the edges', '\n\n  One.  \n', ['One.']],
  ['nothing but space', ' \n ', []],
];
test.each(table)('%s', (_what, text, found) => {
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('no word is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '\t', '😀') }), (text) => {
      const kept = paragraphs(text).map(({ start, end }) => text.slice(start, end));
      expect(kept.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    }),
  );
});
