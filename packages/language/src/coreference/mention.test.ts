import { describe, expect, it } from 'vitest';
import { readConllu } from '../conllu/read.js';
import { Gender, Kind, Plurality } from './kinds.js';
import { mentionsOf, Role } from './mention.js';

/** A sentence of "form upos xpos feats head relation" words. */
function mention(words: readonly string[], start: number, end: number, head: number) {
  const rows = words.map((word, i) => {
    const [form, upos, xpos, feats, governor, deprel] = word.split(' ');
    return [i + 1, form, form!.toLowerCase(), upos, xpos, feats, governor, deprel, '_', '_'].join('\t');
  });
  const doc = readConllu(`${rows.join('\n')}\n\n`)[0]!;
  return mentionsOf(doc, [{ start, end, head, coordination: false }])[0]!;
}

const SENTENCE = [
  'Her PRON PRP$ Number=Sing 2 nmod:poss',
  'sons NOUN NNS Number=Plur 5 nsubj',
  'and CCONJ CC _ 4 cc',
  'Mary PROPN NNP Number=Sing 2 conj',
  'sold VERB VBD _ 0 root',
  'that DET DT Number=Sing 7 det',
  'farm NOUN NN Number=Sing 5 obj',
  'in ADP IN _ 9 case',
  'Kansas PROPN NNP Number=Sing 5 obl',
  '. PUNCT . _ 5 punct',
];

describe('mentionsOf', () => {
  it.each<[string, number, number, number, object]>([
    ['Her', 0, 1, 0, { kind: Kind.She, number: Plurality.Singular, gender: Gender.Female, role: Role.Possessor }],
    ['Her sons', 0, 2, 1, { kind: Kind.Possessed, number: Plurality.Plural, role: Role.Subject }],
    ['Mary', 3, 4, 3, { kind: Kind.Name, gender: Gender.Female, role: Role.Conjunct }],
    ['that farm', 5, 7, 6, { kind: Kind.Demonstrative, number: Plurality.Singular, role: Role.Object }],
    ['Kansas', 8, 9, 8, { kind: Kind.Name, role: Role.Oblique, quoted: false }],
  ])('%s', (_, start, end, head, expected) => {
    expect(mention(SENTENCE, start, end, head)).toMatchObject(expected);
  });

  it('keeps numbers apart, and articles and signs of possession out of the text', () => {
    const farm = (determiner: string) => [`${determiner} DET DT _ 2 det`, 'farm NOUN NN _ 0 root'];
    expect(mention(farm('The'), 0, 2, 1).text).toBe(mention(farm('a'), 0, 2, 1).text);
    const year = (digits: string) => mention([`${digits} NUM CD _ 0 root`], 0, 1, 0).text;
    expect(year('1944')).not.toBe(year('1945'));
  });
});
