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
import { load } from '@rapporteur/language';
import { jackknife } from './jackknife.js';
import { writeManifest } from './manifest.js';
import { modelFile } from './model.js';
import { SPLITTER_BYTES } from './quantization.js';
import { trainLemmatizer } from './train-lemmatizer.js';
import { trainParser } from './train-parser.js';
import { trainSplitter } from './train-splitter.js';
import { trainTagger } from './train-tagger.js';
import { readTreebank, TREEBANKS } from './treebank.js';

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
  ? { splitter: 3, tagger: 3, jackknife: 2, parser: 3 }
  : { splitter: 8, tagger: 6, jackknife: 4, parser: 6 };
const FOLDS = values.quick ? 3 : 5;

const log = (line: string): void => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`);

try {
  const docs = TREEBANKS.flatMap((treebank) => readTreebank(values.data, treebank, 'train'));
  const splitter = trainSplitter(docs, EPOCHS.splitter, log).rows(SPLITTER_BYTES);
  const tagger = trainTagger(docs, EPOCHS.tagger, log);
  const lemmas = trainLemmatizer(docs);
  const tagged = jackknife(docs, FOLDS, EPOCHS.jackknife, log);
  const parser = trainParser(
    docs.map((gold) => ({ doc: tagged.get(gold)!, gold })),
    EPOCHS.parser,
    log,
  );
  const bytes = modelFile({ splitter, tagger, lemmas, parser }).write();
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'en.bin'), bytes);
  const scores = writeManifest(join(values.out, 'en.manifest.json'), bytes, load(bytes), values.data);
  console.table(scores);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
