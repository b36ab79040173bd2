import { type LemmaData, ModelFile, packRows, type WeightRows } from '@rapporteur/language/training';
import { GUIDE_BYTES, PARSER_BYTES, TAGGER_BYTES } from './quantization.js';
import type { TrainedParser } from './train-parser.js';
import type { TrainedTagger } from './train-tagger.js';

/** All that was learnt. */
export interface TrainedModel {
  readonly splitter: WeightRows;
  readonly tagger: TrainedTagger;
  readonly lemmas: LemmaData;
  readonly guide: TrainedParser;
  readonly parser: TrainedParser;
}

/** The model file: the sections that `load` reads. */
export function modelFile({ splitter, tagger, lemmas, guide, parser }: TrainedModel): ModelFile {
  const { keys, sets, tagSets, open } = tagger.dictionary;
  const file = new ModelFile()
    .set('tag-set', tagger.tagSet)
    .set('dictionary', { tagSets, open })
    .set('dictionary.keys', keys)
    .set('dictionary.sets', sets)
    .set('lemmas', { lemmas: lemmas.lemmas, rules: lemmas.rules })
    .set('lemmas.wordKeys', lemmas.wordKeys)
    .set('lemmas.wordLemmas', lemmas.wordLemmas)
    .set('lemmas.suffixKeys', lemmas.suffixKeys)
    .set('lemmas.suffixRules', lemmas.suffixRules)
    .set('guide.transitions', guide.transitions)
    .set('parser.transitions', parser.transitions);
  setWeights(file, 'splitter', splitter);
  setWeights(file, 'tagger', tagger.perceptron.rows(TAGGER_BYTES));
  setWeights(file, 'guide', guide.perceptron.rows(GUIDE_BYTES));
  setWeights(file, 'parser', parser.perceptron.rows(PARSER_BYTES));
  return file;
}

function setWeights(file: ModelFile, name: string, rows: WeightRows): void {
  const { gaps, lengths, labels, small, large } = packRows(rows);
  file.set(`${name}.gaps`, gaps).set(`${name}.lengths`, lengths);
  file.set(`${name}.labels`, labels).set(`${name}.small`, small).set(`${name}.large`, large);
}
