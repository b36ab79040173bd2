import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, markedText, superscript, wrap } from './marked-text.js';
import { clip, widthOf } from './width.js';

const mark = (text: string, words: string, note: string): Mark => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, note, paint: (painted) => painted };
};

test('marks stand in brackets with their notes, within and across words', () => {
  const text = 'NATO launched an attack. Re-attacks follow.';
  const marks = [mark(text, 'launched an attack', '¹'), mark(text, 'attacks', '²')];
  expect(markedText(text, marks, 100, true)).toEqual(['NATO [launched an attack]¹. Re-[attacks]² follow.']);
});

test('a mark may run over the end of a line', () => {
  const text = 'NATO launched an\nattack.';
  expect(markedText(text, [mark(text, 'launched an\nattack', '¹')], 12, true)).toEqual([
    'NATO',
    '[launched an',
    'attack]¹.',
  ]);
});

test('brackets are left to colour', () => {
  const painted: Mark = { start: 0, end: 2, note: '¹', paint: (words) => `<${words}>` };
  expect(markedText('ab c', [painted], 80, false)).toEqual(['<ab>¹ c']);
});

test('numbers are raised, prose is wrapped and hung', () => {
  expect(superscript(120)).toBe('¹²⁰');
  expect(wrap('one two three four five six', 24, '    ')).toEqual(['one two three four', '    five six']);
});

test('wide characters take two columns', () => {
  expect([widthOf('abc'), widthOf('日本'), widthOf('e\u0301'), widthOf('😀')]).toEqual([3, 4, 1, 2]);
  expect(clip('日本の首相', 6)).toBe('日本…');
});

test('wrapping loses no word and keeps to the width where words allow', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 80 }), (list, columns) => {
      const lines = markedText(list.join(' '), [], columns, false);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    }),
  );
});
