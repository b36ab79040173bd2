import type { Stage } from '@rapporteur/language';
import {
  type LemmaData,
  Lemmatizer,
  lemmaStage,
  Parser,
  parseStage,
  Tagger,
  tagStage,
  Weights,
} from '@rapporteur/language/training';
import { GUIDE_BYTES, PARSER_BYTES, TAGGER_BYTES } from './quantization.js';
import type { TrainedParser } from './train-parser.js';
import type { TrainedTagger } from './train-tagger.js';

// Models in training as they will be shipped: averaged, pruned and rounded.

export function taggerStages({ tagger, perceptron }: TrainedTagger, lemmas: LemmaData): Stage[] {
  const weights = new Weights(perceptron.rows(TAGGER_BYTES));
  return [tagStage(new Tagger(tagger.tagSet, tagger.dictionary, weights)), lemmaStage(new Lemmatizer(lemmas))];
}

export function parserStage({ recipe, transitions, perceptron }: TrainedParser): Stage {
  const weights = new Weights(perceptron.rows(recipe.guided ? PARSER_BYTES : GUIDE_BYTES));
  return parseStage(new Parser(transitions, weights, recipe.direction, recipe.guided));
}
