import { readConllu } from '@rapporteur/language';
import { describe, expect, it } from 'vitest';
import { readMentions } from '../gum/mentions.js';
import { nameLabels } from './name-labels.js';

const HEADER = '# newdoc id = one\n# global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity\n';

/** Labels of a sentence: rows of form, UPOS, XPOS, governor, relation and, where a mention begins or ends, `Entity`. */
function labels(...rows: string[][]): { outer: readonly string[]; inner: readonly string[] } | undefined {
  const lines = rows.map(([form, upos, xpos, head, deprel, entity], i) =>
    [i + 1, form, form, upos, xpos, '_', head, deprel, '_', entity === undefined ? '_' : `Entity=${entity}`].join('\t'),
  );
  const conllu = `${HEADER}${lines.join('\n')}\n\n`;
  return nameLabels(readConllu(conllu)[0]!, readMentions(conllu)[0]);
}

describe('nameLabels', () => {
  it('trims a mention to the name, less its titles and determiners', () => {
    const found = labels(
      ['The', 'DET', 'DT', '3', 'det', '(1-person-new-nnnnn-cf1-3-sgl-Jane_Roe'],
      ['late', 'ADJ', 'JJ', '3', 'amod'],
      ['President', 'PROPN', 'NNP', '6', 'nsubj'],
      ['Jane', 'PROPN', 'NNP', '3', 'flat'],
      ['Roe', 'PROPN', 'NNP', '3', 'flat', '1)'],
      ['slept', 'VERB', 'VBD', '0', 'root'],
    );
    expect(found!.outer).toEqual(['', '', '', 'B-PERSON', 'I-PERSON', '']);
  });

  it('gives names within names labels of their own', () => {
    const found = labels(
      ['University', 'PROPN', 'NNP', '0', 'root', '(1-organization-new-nnnnn-cf1-1-sgl-University_of_Leeds'],
      ['of', 'ADP', 'IN', '3', 'case'],
      ['Leeds', 'PROPN', 'NNP', '1', 'nmod', '(2-place-new-nnnnn-cf2-1-sgl-Leeds)1)'],
    );
    expect(found).toEqual({ outer: ['B-ORG', 'I-ORG', 'I-ORG'], inner: ['', '', 'B-LOC'] });
  });

  it('passes over descriptions', () => {
    const found = labels(
      ['The', 'DET', 'DT', '2', 'det', '(1-person-new-nnnnn-cf1-2-sgl'],
      ['envoy', 'NOUN', 'NN', '3', 'nsubj', '1)'],
      ['slept', 'VERB', 'VBD', '0', 'root'],
    );
    expect(found!.outer).toEqual(['', '', '']);
  });

  it('learns nothing from a document without mentions', () => {
    expect(labels(['Roe', 'PROPN', 'NNP', '0', 'root'])).toBeUndefined();
  });
});
