/**
 * `npm run train`: trains the English models from the treebanks and writes `models/en.bin` and
 * `models/en.manifest.json`. The same treebanks on the same Node give the same bytes.
 *
 *   --data DIR    folder of the treebanks (default: ../shared/data/treebanks)
 *   --out DIR     folder for the model (default: models)
 *   --quick       a few epochs only, to try the whole path
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load, runStages } from '@rapporteur/language';
import { parserStage, taggerStages } from './finish.js';
import { annotateByFolds } from './folds.js';
import { writeManifest } from './manifest.js';
import { modelFile } from './model.js';
import { SPLITTER_BYTES } from './quantization.js';
import { trainLemmatizer } from './train-lemmatizer.js';
import { trainParser } from './train-parser.js';
import { trainSplitter } from './train-splitter.js';
import { trainTagger } from './train-tagger.js';
import { readTreebank, TREEBANKS, withCommonFeatures } from './treebank.js';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(root, '../shared/data/treebanks') },
    out: { type: 'string', default: join(root, 'models') },
    quick: { type: 'boolean', default: false },
  },
});

/** Passes over the training data; more gained nothing on the development parts. */
const EPOCHS = values.quick
  ? { splitter: 3, tagger: 2, guide: 1, parser: 2 }
  : { splitter: 8, tagger: 8, guide: 4, parser: 12 };
/** Epochs of the taggers and parsers trained for one fold only. */
const FOLD_EPOCHS = values.quick ? 1 : 4;
const FOLDS = values.quick ? 2 : 4;

const log = (line: string): void => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`);

try {
  const docs = TREEBANKS.flatMap((treebank) => readTreebank(values.data, treebank, 'train')).map(withCommonFeatures);
  const splitter = trainSplitter(docs, EPOCHS.splitter, log).rows(SPLITTER_BYTES);
  const tagger = trainTagger(docs, EPOCHS.tagger, log);
  const lemmas = trainLemmatizer(docs);

  // The guide learns from predicted tags, the parser from the guide's predicted trees.
  const tagged = annotateByFolds(docs, FOLDS, (rest, fold) => {
    log(`tags for the parsers: fold ${fold + 1} of ${FOLDS}`);
    const stages = taggerStages(
      trainTagger(rest, FOLD_EPOCHS, () => {}),
      trainLemmatizer(rest),
    );
    return (doc) => runStages(stages, doc);
  });
  const examples = docs.map((gold) => ({ doc: tagged.get(gold)!, gold }));
  const guideRecipe = { direction: 'backwards', guided: false, epochs: EPOCHS.guide, epochsARun: 4 } as const;
  const parsed = annotateByFolds(examples, FOLDS, (rest, fold) => {
    log(`trees for the parser: fold ${fold + 1} of ${FOLDS}`);
    const stage = parserStage(trainParser(rest, { ...guideRecipe, epochs: FOLD_EPOCHS }, () => {}));
    return ({ doc }) => stage.run(doc);
  });
  const guide = trainParser(examples, guideRecipe, log);
  const parser = trainParser(
    examples.map((example) => ({ doc: parsed.get(example)!, gold: example.gold })),
    { direction: 'forwards', guided: true, epochs: EPOCHS.parser, epochsARun: 4 },
    log,
  );

  const bytes = modelFile({ splitter, tagger, lemmas, guide, parser }).write();
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'en.bin'), bytes);
  const scores = writeManifest(join(values.out, 'en.manifest.json'), bytes, load(bytes), values.data);
  console.table(scores);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
