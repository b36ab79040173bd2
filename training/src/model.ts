import { type LemmaData, ModelFile, type TransitionSet, type WeightRows } from '@rapporteur/language/training';
import type { Perceptron } from './perceptron.js';
import { PARSER_BYTES, TAGGER_BYTES } from './quantization.js';
import type { TrainedTagger } from './train-tagger.js';

/** All that was learnt. */
export interface TrainedModel {
  readonly splitter: WeightRows;
  readonly tagger: TrainedTagger;
  readonly lemmas: LemmaData;
  readonly parser: { readonly perceptron: Perceptron; readonly transitions: TransitionSet };
}

/** The model file: the sections that `load` reads. */
export function modelFile({ splitter, tagger, lemmas, parser }: TrainedModel): ModelFile {
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
    .set('transitions', parser.transitions);
  setWeights(file, 'splitter', splitter);
  setWeights(file, 'tagger', tagger.perceptron.rows(TAGGER_BYTES));
  setWeights(file, 'parser', parser.perceptron.rows(PARSER_BYTES));
  return file;
}

function setWeights(file: ModelFile, name: string, rows: WeightRows): void {
  file.set(`${name}.keys`, rows.keys).set(`${name}.lengths`, rows.lengths).set(`${name}.entries`, rows.entries);
}
