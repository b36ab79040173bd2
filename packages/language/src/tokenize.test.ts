import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDoc, tokenize } from './tokenize.js';

const words = (text: string): string => {
  const doc = tokenize.run(emptyDoc(text));
  return Array.from({ length: doc.length }, (_, i) =>
    doc.columns.continues[i] ? `+${doc.form(i)}` : doc.form(i),
  ).join(' ');
};

describe('tokenize', () => {
  it.each([
    // Clitics.
    ["They don't, and can't.", "They do +n't , and ca +n't ."],
    ['He cannot say what he’s gonna do.', 'He can +not say what he +’s gon +na do .'],
    ["Russia's ministers' plan", "Russia +'s ministers +' plan"],
    ["O'Connor met Sha'lan.", "O'Connor met Sha'lan ."],
    // Hyphens.
    ['a Hong Kong-based e-mail service', 'a Hong Kong - based e-mail service'],
    ['the 15-year-old non-violent protest', 'the 15 - year - old non-violent protest'],
    ['anti-government al-Qaeda fighters', 'anti-government al - Qaeda fighters'],
    ['Call 713-853-3989.', 'Call 713-853-3989 .'],
    // Periods.
    ['Mr. Putin met U.S. Secretary of State John F. Kerry.', 'Mr. Putin met U.S. Secretary of State John F. Kerry .'],
    ['Sen. Bob Corker (R-Tenn.) is out.', 'Sen. Bob Corker ( R - Tenn. ) is out .'],
    ['the U.N. They had', 'the U.N. They had'],
    ['He is ill. No. 5 is not. Is it? No.', 'He is ill . No. 5 is not . Is it ? No .'],
    ['on Sept. 11, at 5 p.m. in Washington, D.C.', 'on Sept. 11 , at 5 p.m. in Washington , D.C.'],
    ['Well... perhaps … it is', 'Well ... perhaps … it is'],
    // Marks.
    ['“We will not go,” he said.', '“ We will not go , ” he said .'],
    ["``We won't,'' he said.", "`` We wo +n't , '' he said ."],
    ['Libya—once rich—fell', 'Libya — once rich — fell'],
    ['and/or 9/11 [sic] (see below)', 'and / or 9/11 [ sic ] ( see below )'],
    ['What?! No!!!', 'What ?! No !!!'],
    // Numbers and money.
    ['$1,200.50 or US$5 or €3bn, up 4.5%', '$ 1,200.50 or US$ 5 or € 3 bn , up 4.5 %'],
    ['at 5:30 on the 20th in the 1970s', 'at 5:30 on the 20th in the 1970s'],
    // Names of the net.
    ['See https://un.org/a?b=c, or ask j.doe@un.org.', 'See https://un.org/a?b=c , or ask j.doe@un.org .'],
    ['@POTUS wrote #Libya', '@POTUS wrote #Libya'],
    ['AT&T left 👩‍👩‍👧 🇫🇷!', 'AT&T left 👩‍👩‍👧 🇫🇷 !'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ' ',
          '\n',
          '.',
          "'",
          '’s',
          '-',
          'U.S.',
          "n't",
          'a',
          '7',
          '(',
          '"',
          '\u200b',
          '\u202e',
          'مصر',
          '🙂',
          '\ud800',
          '@',
          'http://',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  it('covers all that is visible, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = tokenize.run(emptyDoc(text));
        let rebuilt = '';
        let at = 0;
        for (let i = 0; i < doc.length; i++) {
          expect(doc.start(i)).toBeGreaterThanOrEqual(at);
          expect(doc.end(i)).toBeGreaterThan(doc.start(i));
          const gap = text.slice(at, doc.start(i));
          expect(gap).not.toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
          if (doc.columns.continues[i]) expect(gap).toBe('');
          rebuilt += gap + doc.form(i);
          at = doc.end(i);
        }
        expect(rebuilt + text.slice(at)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to a text without a space', () => {
    const start = performance.now();
    expect(tokenize.run(emptyDoc('a'.repeat(1_000_000))).length).toBeLessThan(10_000);
    expect(tokenize.run(emptyDoc("'".repeat(1_000_000))).length).toBeGreaterThan(0);
    expect(tokenize.run(emptyDoc('a.'.repeat(500_000))).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
