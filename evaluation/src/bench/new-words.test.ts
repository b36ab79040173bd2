import { describe, expect, test } from 'vitest';
import { documentsOf, passOfDossier, wordsIn } from './dossier.js';
import { longSentence, oneWord, withoutSpaces } from './hard-texts.js';
import { withNewWords } from './new-words.js';

describe('words respelt in every pass', () => {
  test('keep capitals, first letters and endings', () => {
    expect(withNewWords('The minister left Tripoli after meetings', 1)).toBe(
      'The minister ledabaft Tripoli after meetindabags',
    );
    expect(withNewWords('The minister left Tripoli after meetings', 2)).toBe(
      'The ministfabaer left Tripoli aftfabaer meetings',
    );
  });

  test('leave the number of words as it is', () => {
    const words = (pass: number) => passOfDossier(pass).reduce((sum, text) => sum + wordsIn(text), 0);
    expect(Math.abs(words(7) - words(0))).toBeLessThan(10);
  });

  test('make about as many words new as running English has', () => {
    let [seen, total, fresh] = [new Set<string>(), 0, 0];
    for (let pass = 0; pass < 30; pass++) {
      for (const word of passOfDossier(pass)
        .join(' ')
        .match(/[\p{L}\p{N}]+|\S/gu)!) {
        total++;
        if (seen.has(word)) continue;
        if (seen.size >= 6000) seen = new Set();
        seen.add(word);
        fresh++;
      }
    }
    expect(fresh / total).toBeGreaterThan(0.12);
    expect(fresh / total).toBeLessThan(0.18);
  });
});

describe('texts of a size', () => {
  test.each([1, 1000, 12_345])('documents of %d words', (words) => {
    let found = 0;
    for (const text of documentsOf(words)) found += wordsIn(text);
    expect(found).toBe(words);
  });

  test('a long sentence, a text without a space, a word without an end', () => {
    expect(wordsIn(longSentence(2000))).toBe(2000);
    expect(withoutSpaces(100_000)).toMatch(/^\S{100000}$/);
    expect(wordsIn(oneWord(5000))).toBeGreaterThan(0);
  });
});
