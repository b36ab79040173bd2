import { readConllu } from '@rapporteur/language';
import { describe, expect, it } from 'vitest';
import { readTreebank, withCommonFeatures } from './treebank.js';

describe('withCommonFeatures', () => {
  it.each([
    ['you\tyou\tPRON\tPRP\tCase=Nom|Number=Sing|Person=2|PronType=Prs', 'Case=Nom|Person=2|PronType=Prs'],
    ['Go\tgo\tVERB\tVB\tMood=Imp|Person=2|VerbForm=Fin', 'Mood=Imp|VerbForm=Fin'],
    ['there\tthere\tPRON\tEX\tPronType=Dem', ''],
    ['they\tthey\tPRON\tPRP\tCase=Nom|Number=Plur|Person=3|PronType=Prs', 'Case=Nom|Number=Plur|Person=3|PronType=Prs'],
  ])('%s', (columns, feats) => {
    const doc = readConllu(`1\t${columns}\t0\troot\t_\t_\n\n`)[0]!;
    expect(withCommonFeatures(doc).feats(0)).toBe(feats);
  });
});

describe('readTreebank', () => {
  it('says where it looked, and what to do', () => {
    expect(() => readTreebank('/nowhere', 'ewt', 'train')).toThrow(/nowhere.*--data DIR/);
  });
});
