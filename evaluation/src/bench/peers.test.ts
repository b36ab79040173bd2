import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { compromiseTagger } from './compromise.js';
import { winkTagger } from './wink-nlp.js';

const TEXT = 'The envoy left. Nobody saw him.';

describe('reading a text with a peer has tagged it', () => {
  test('wink-nlp', () => {
    const doc = winkTagger()(TEXT);
    const { its } = winkNLP(model);
    expect(doc.sentences().length()).toBe(2);
    expect(doc.tokens().out(its.pos).slice(0, 4)).toEqual(['DET', 'NOUN', 'VERB', 'PUNCT']);
  });

  test('compromise', () => {
    const sentences: { terms: { tags: string[] }[] }[] = compromiseTagger()(TEXT).json();
    expect(sentences.length).toBe(2);
    expect(sentences[0]!.terms.map(({ tags }) => tags.includes('Verb'))).toEqual([false, false, true]);
  });
});
