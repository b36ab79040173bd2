import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './encoding.js';
import { Refusal } from './refusal.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from('Zürich – “no”'), undefined, 'Zürich – “no”'],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffZürich'), undefined, 'Zürich'],
  ['UTF-16 little endian', Buffer.from('\ufeffZürich 😀', 'utf16le'), undefined, 'Zürich 😀'],
  ['UTF-16 big endian', utf16be('Zürich 😀'), undefined, 'Zürich 😀'],
  ['a declared encoding', latin1('Za\xbf\xf3\xb3\xe6'), 'iso-8859-2', 'Zażółć'],
  ['declared ISO 8859-1, read as browsers do', latin1('\x93no\x94 Z\xfcrich'), 'ISO-8859-1', '“no” Zürich'],
  ['a declaration that needs no doubt', Buffer.from('plain'), 'windows-1252', 'plain'],
])('%s', (_, bytes, declared, text) => {
  expect(decode(bytes, declared)).toEqual({ text, warnings: [] });
});

test('windows-1252 is read where it is plausible, and said', () => {
  const { text, warnings } = decode(latin1('The minister said \x93no\x94 to Z\xfcrich \x96 twice \x80.'));
  expect(text).toBe('The minister said “no” to Zürich – twice €.');
  expect(warnings).toEqual(['not valid UTF-8 (first wrong byte at offset 18); read as windows-1252']);
});

test('a declaration that the bytes contradict is named', () => {
  expect(decode(Buffer.from('Zürich'), 'windows-1252').warnings[0]).toContain('"windows-1252" does not fit');
  expect(decode(Buffer.from('Zürich'), 'klingon-8')).toEqual({
    text: 'Zürich',
    warnings: ['the declared encoding "klingon-8" does not fit; UTF-8 was tried instead'],
  });
});

test.each([
  ['nothing', Buffer.alloc(0), 'RAP-E104', undefined],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'RAP-E105', 'it is a PDF document, not text'],
  ['a ZIP', Buffer.from('PK\x03\x04'), 'RAP-E105', 'it is a ZIP archive or an Office document, not text'],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'RAP-E105', 'it is a PNG image, not text'],
  ['NUL bytes', Buffer.from('text\0text'), 'RAP-E105', 'the first at offset 4'],
  ['UTF-16 without a mark', Buffer.from('Gaddafi spoke', 'utf16le'), 'RAP-E106', 'UTF-16 without a byte order mark'],
  ['half of UTF-16', Buffer.from([0xff, 0xfe, 0x41]), 'RAP-E106', 'marked as UTF-16LE'],
  ['damaged UTF-8', Buffer.concat([Buffer.from('“Zürich”'), Buffer.from([0xe2, 0x80])]), 'RAP-E106', 'offset 13'],
  ['a wall of high bytes', Buffer.alloc(100, 0xe9), 'RAP-E106', 'offset 0'],
])('%s is refused with the kind', (_, bytes, code, detail) => {
  let thrown: unknown;
  try {
    decode(bytes);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Refusal);
  expect(thrown).toMatchObject({ code });
  if (detail !== undefined) expect((thrown as Refusal).detail).toContain(detail);
});

test.each(['ID3 was approved', 'BZhang resigned', 'RIFFs and raffs', 'the ftyp'])(
  '%j is text, not a file type',
  (text) => {
    expect(decode(Buffer.from(text)).text).toBe(text);
  },
);

test('any Unicode text comes through in every encoding', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/^[\ufeff%{]|\0/.test(text));
  fc.assert(
    fc.property(texts, (text) => {
      expect(decode(Buffer.from(text)).text).toBe(text);
      expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le')).text).toBe(text);
      expect(decode(utf16be(text)).text).toBe(text);
    }),
  );
});

test('any bytes give text or a refusal', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(undefined, 'utf-8', 'latin1', 'big5'),
      (bytes, label) => {
        try {
          expect(decode(bytes, label).text).toBeTypeOf('string');
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
