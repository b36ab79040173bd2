import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { readConllu } from '../src/conllu/read.js';
import { writeConllu } from '../src/conllu/write.js';
import type { Doc } from '../src/doc.js';
import { drawTree } from '../src/drawing/terminal.js';
import { load } from '../src/language.js';
import { expectSound } from './sound.js';

const bytes = readFileSync(new URL('../../../models/en.bin', import.meta.url));
const language = load(bytes);
// A busy machine may give a test a tenth of its time.
vi.setConfig({ testTimeout: 300_000 });

const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];

/** All that is known of a document. */
const written = (doc: Doc): string => writeConllu(doc, { entities: true });

/** What a document gives in every form, without complaint. */
function expectUsable(doc: Doc): void {
  expectSound(doc);
  const file = written(doc);
  const [again] = readConllu(file);
  if (doc.length > 0) expect(again!.text).toBe(doc.text);
  for (let sentence = 0; sentence < Math.min(3, doc.sentenceCount); sentence++) {
    expect(doc.toSVG({ sentence })).toMatch(/^<svg .*<\/svg>$/s);
    const { start, end } = doc.sentence(sentence);
    expect(drawTree(doc, { sentence }).split('\n')).toHaveLength(end - start);
  }
}

/** Characters of every kind, and those that programs stumble over. */
const character = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  fc.constantFrom(
    ...'\ud800 \udfff \u0000 \u0007 \u001b \u0085 \u200b \u200c \u200d \u200e \u202e \u2066 \u2069 \u2028 \ufeff \ufffe \u00a0 \u3000 \u00ad \u0301 \u{e0041} \u{10ffff}'.split(
      ' ',
    ),
  ),
  fc.constantFrom('👩‍👩‍👧', '🇱🇾', '🙂', '❤️', '1️⃣', 'مرحبا', 'שלום', 'नमस्ते', '日本語', 'ﷺ', 'ß', 'İ', 'ﬁ', 'Å'),
);
const english = fc.constantFrom(
  'The',
  'rebels',
  'took',
  'towns',
  'President',
  'Obama',
  "Russia's",
  "don't",
  'U.S.',
  'Mr.',
  'on',
  'Friday',
  'last',
  'week',
  '2011',
  '$5m',
  'and',
  'he',
  'they',
  ',',
  '.',
  '"',
  '“',
  '”',
  '(',
  ')',
  '—',
  '...',
  '\n',
  '\n\n',
  ' ',
  '  ',
  'AP',
  'http://x.org/?a',
  '#tag',
  '@me',
  '5%',
  ':-)', // biome-ignore format: a list
);
const text = fc
  .array(fc.oneof(character, english, english, fc.constant(' ')), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

describe('any text', () => {
  it('gives words, sentences and trees that hold', () => {
    fc.assert(
      fc.property(text, (any) => expectUsable(language.analyze(any, { date: '2011-03-19' }))),
      { numRuns: 150 },
    );
  });

  it('gives the same again, whatever was read in between, by whichever copy of the model', () => {
    const other = load(bytes);
    fc.assert(
      fc.property(text, text, (one, two) => {
        const first = written(language.analyze(one));
        language.analyze(two);
        expect(written(language.analyze(one))).toBe(first);
        expect(written(other.analyze(one))).toBe(first);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what it has found when something is written behind a paragraph', () => {
    const [before, after] = ['The rebels took the town.', 'Nobody knows where they are.'];
    const doc = language.analyze(`${before}\n\n${after}`);
    const alone = language.analyze(before);
    for (let word = 0; word < alone.length; word++) {
      expect([doc.form(word), doc.upos(word), doc.head(word)]).toEqual([
        alone.form(word),
        alone.upos(word),
        alone.head(word),
      ]);
    }
  });

  it.each(['', ' ', '\n\n', '\u0000', '\u200b\ufeff', '\u001b', '\u202e'])('%j has no words', (nothing) => {
    const doc = language.analyze(nothing);
    expect([doc.length, doc.sentenceCount]).toEqual([0, 0]);
    expectUsable(doc);
  });

  it.each(['\ud800', '\udc00\ud800', 'a\ud800b', '\ud83d \ude42'])('halves of characters: %j', (halves) => {
    expectUsable(language.analyze(`He wrote ${halves} to the minister.`));
  });
});

describe('the big list of naughty strings', () => {
  it('is read string by string', () => {
    expect(naughty.length).toBeGreaterThan(400);
    for (const string of naughty) expectUsable(language.analyze(string));
  });

  it('is read as one text, and inside sentences', () => {
    expectUsable(language.analyze(naughty.join('\n')));
    expectUsable(language.analyze(naughty.map((string) => `The minister said “${string}” on Friday.`).join(' ')));
  });
});

test.each([
  ['a megabyte of letters', 'abcdefghij', 100_000],
  ['emoji', '👩‍👩‍👧🙂', 1_500],
  ['Arabic', 'مرحبا', 40_000],
  ['combining marks', 'e\u0301\u0302', 60_000],
  ['zero-width joiners', 'a\u200d', 2_000],
  ['hyphens', 'a-', 2_000],
  ['full stops', 'a.', 50_000],
  ['clitics', "n't's", 20_000],
  ['brackets', '(', 4_000],
  ['quotation marks', '“', 4_000],
  ['commas', 'and,', 2_000],
  ['addresses', 'http://x.org/', 15_000],
  ['digits', '1,2.3/4:5', 20_000],
  ['line breaks between letters', 'a\n', 3_000],
  ['capitals', 'Bank Of ', 2_000],
])('no end of %s', (_, piece, times) => {
  const before = process.cpuUsage();
  expectSound(language.analyze(piece.repeat(times)));
  // Nothing grows faster than the text: each of these takes a few seconds of a processor, not hours.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(30);
});
