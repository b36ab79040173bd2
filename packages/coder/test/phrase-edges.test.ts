import { expect, test } from 'vitest';
import { phraseEdges } from '../src/text/phrase-edges.js';
import { language } from './reader.js';

test.each([
  'Ban, who heads the United Nations, said on Friday that the talks in Geneva had failed.',
  '“The talks failed,” the minister said. “They will not be resumed.”',
  'What did she say that they had asked him to leave out of it?',
  '',
])('first and last word of every phrase: %s', (text) => {
  const doc = language.analyze(text);
  const { first, last } = phraseEdges(doc);
  for (let word = 0; word < doc.length; word++) {
    const words = doc.subtree(word);
    expect([first[word], last[word]]).toEqual([words[0], words.at(-1)]);
  }
});
