import { describe, expect, it } from 'vitest';
import { applyLemmaRule, Lemmatizer, suffixLemmaKey, tagHash, wordLemmaKey } from './lemmatizer.js';

const NOUNS = tagHash('NOUN', 'NNS');
const NAMES = tagHash('PROPN', 'NNP');

const lemmatizer = new Lemmatizer({
  wordKeys: Int32Array.of(wordLemmaKey('mice', 0, 4, NOUNS)),
  wordLemmas: Uint16Array.of(0),
  lemmas: ['mouse'],
  suffixKeys: Int32Array.of(
    suffixLemmaKey('towns', 5, 1, NOUNS),
    suffixLemmaKey('cities', 6, 3, NOUNS),
    suffixLemmaKey('x', 1, 0, NAMES),
  ),
  suffixRules: Uint16Array.of(0, 1, 2),
  rules: [
    { cut: 1, add: '', case: 'lower' },
    { cut: 3, add: 'y', case: 'lower' },
    { cut: 0, add: '', case: 'keep' },
  ],
});

describe('Lemmatizer', () => {
  it.each([
    ['a word known by heart', 'mice', NOUNS, 'mouse'],
    ['the longest suffix that has a rule', 'parties', NOUNS, 'party'],
    ['a shorter suffix', 'Rebels', NOUNS, 'rebel'],
    ['the rule for any word of the tag', 'Libya', NAMES, 'Libya'],
    ['a tag without a rule', 'Hm', 0, 'Hm'],
  ])('knows %s', (_, form, tag, lemma) => {
    expect(lemmatizer.lemma(form, 0, form.length, tag)).toBe(lemma);
  });

  it('never makes an empty lemma', () => {
    expect(applyLemmaRule('s', { cut: 1, add: '', case: 'lower' })).toBe('s');
  });
});
