import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitise, sanitiseLine } from './sanitise.js';

test.each([
  ['an escape sequence', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['a title that is set', '\u001b]0;owned\u0007', '␛]0;owned␇'],
  ['an eight-bit control', 'a\u009b2Jb', 'a\ufffd2Jb'],
  ['a return that overwrites', 'safe\rEVIL', 'safe␍EVIL'],
  ['a turned direction', 'a\u202egnp.exe', 'a\ufffdgnp.exe'],
  ['lines and tabs', 'a\n\tb', 'a\n\tb'],
])('%s', (_, hostile, safe) => {
  expect(sanitise(hostile)).toBe(safe);
});

test('one line stays one line', () => {
  expect(sanitiseLine('a\nb\tc')).toBe('a b c');
});

test('no control survives and no offset moves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const safe = sanitise(text);
      expect(safe.length).toBe(text.length);
      expect(safe).not.toMatch(/[^\P{Cc}\n\t]/u);
    }),
  );
});
