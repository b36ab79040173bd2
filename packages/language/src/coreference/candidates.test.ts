import { describe, expect, it } from 'vitest';
import { readConllu } from '../conllu/read.js';
import { candidates } from './candidates.js';

/** A sentence of "form upos xpos head relation" words, one string a word. */
function phrases(words: readonly string[]): string[] {
  const rows = words.map((word, i) => {
    const [form, upos, xpos, head, deprel] = word.split(' ');
    return [i + 1, form, form, upos, xpos, '_', head, deprel, '_', '_'].join('\t');
  });
  const doc = readConllu(`${rows.join('\n')}\n\n`)[0]!;
  return candidates(doc).map(({ start, end }) => {
    return Array.from({ length: end - start }, (_, i) => doc.form(start + i)).join(' ');
  });
}

describe('candidates', () => {
  it.each<[string, string[], string[]]>([
    [
      'a phrase has its determiner and what follows its noun, a possessor its sign',
      [
        'The DET DT 3 det',
        'old ADJ JJ 3 amod',
        'envoy NOUN NN 9 nsubj',
        'of ADP IN 7 case',
        'Chad PROPN NNP 7 nmod:poss',
        "'s PART POS 5 case",
        'government NOUN NN 3 nmod',
        'has AUX VBZ 9 aux',
        'left VERB VBN 0 root',
      ],
      ["The old envoy of Chad 's government", "Chad 's government", "Chad 's"],
    ],
    [
      'an apposition is a phrase of its own',
      [
        'Haddad PROPN NNP 6 nsubj',
        ', PUNCT , 4 punct',
        'a DET DT 4 det',
        'doctor NOUN NN 1 appos',
        ', PUNCT , 1 punct',
        'left VERB VBD 0 root',
      ],
      ['Haddad', 'a doctor'],
    ],
    [
      'coordinated nouns are phrases, and so is the whole',
      ['Rome PROPN NNP 4 nsubj', 'and CCONJ CC 3 cc', 'Paris PROPN NNP 1 conj', 'agreed VERB VBD 0 root'],
      ['Rome and Paris', 'Rome', 'Paris'],
    ],
    [
      'a predicate leaves out subject, copula and marks; relative and expletive pronouns are no phrases',
      [
        'It PRON PRP 4 nsubj',
        'is AUX VBZ 4 cop',
        'a DET DT 4 det',
        'country NOUN NN 0 root',
        'that PRON WDT 6 nsubj',
        'grows VERB VBZ 4 acl:relcl',
        '. PUNCT . 4 punct',
      ],
      ['It', 'a country that grows'],
    ],
    [
      'the words of a name and its titles are no phrases, a modifying noun is',
      [
        'President PROPN NNP 2 nmod:desc',
        'Maria PROPN NNP 4 nsubj',
        'Silva PROPN NNP 2 flat',
        'left VERB VBD 0 root',
        'trade NOUN NN 6 compound',
        'talks NOUN NNS 4 obj',
      ],
      ['President Maria Silva', 'trade talks', 'trade'],
    ],
  ])('%s', (_, words, expected) => {
    expect(phrases(words)).toEqual(expected);
  });
});
