import { type Doc, runStages } from '@rapporteur/language';
import { Lemmatizer, lemmaStage, Tagger, tagStage, Weights } from '@rapporteur/language/training';
import { TAGGER_BYTES } from './quantization.js';
import { Random } from './random.js';
import { trainLemmatizer } from './train-lemmatizer.js';
import { type TrainedTagger, trainTagger } from './train-tagger.js';

/** The tagger as it will be shipped: averaged, pruned and rounded. */
export function finishedTagger({ tagger, perceptron }: TrainedTagger): Tagger {
  return new Tagger(tagger.tagSet, tagger.dictionary, new Weights(perceptron.rows(TAGGER_BYTES)));
}

/**
 * Documents with tags and lemmas as predicted by a tagger that never saw them: trained on all folds but
 * theirs. The parser then learns from the mistakes that it will meet.
 */
export function jackknife(
  docs: readonly Doc[],
  folds: number,
  epochs: number,
  log: (line: string) => void,
): Map<Doc, Doc> {
  const order = new Random(4).shuffle([...docs]);
  const tagged = new Map<Doc, Doc>();
  for (let fold = 0; fold < folds; fold++) {
    const rest = order.filter((_, i) => i % folds !== fold);
    const tagger = finishedTagger(trainTagger(rest, epochs, () => {}));
    const stages = [tagStage(tagger), lemmaStage(new Lemmatizer(trainLemmatizer(rest)))];
    order.forEach((doc, i) => {
      if (i % folds === fold) tagged.set(doc, runStages(stages, doc));
    });
    log(`tags for the parser: fold ${fold + 1} of ${folds}`);
  }
  return tagged;
}
