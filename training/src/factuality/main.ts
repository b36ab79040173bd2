/**
 * `npm run train:factuality`: trains how far the author presents an event as having happened, and writes
 * `models/factuality.bin` (web texts) and `models/factuality-news.bin` (news wire) with their manifests. About a
 * minute each; the same rules, lexicons, language model and data give the same bytes. To be run again whenever
 * the rules or the factuality lexicon have changed: what they say of a word is what the model reads.
 *
 *   --data DIR    folder of the factuality data (default: ../shared/data/factuality)
 *   --out DIR     folder for the models (default: models)
 *   --only NAME   web or news
 *   --hold-out    train on nine tenths and score the tenth; nothing is written
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel } from '@rapporteur/language/model';
import { builtInKnowledge } from '@rapporteur/ontology';
import { readExamples } from './examples.js';
import { RECIPES } from './recipe.js';
import { scoreFactuality } from './scores.js';
import { trainFactuality } from './train-factuality.js';
import { writeModel } from './write-model.js';

const root = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(root, '../shared/data/factuality') },
    out: { type: 'string', default: join(root, 'models') },
    only: { type: 'string' },
    'hold-out': { type: 'boolean', default: false },
  },
});

const SOURCES = {
  web: {
    file: 'factuality',
    train: 'train.jsonl',
    dev: 'dev.jsonl',
    training: 'UDS-IH2 train ("It Happened" v2) on the English Web Treebank',
    licence: 'CC BY-SA 4.0: trained on UDS-IH2 and UD English EWT (both CC BY-SA 4.0)',
  },
  news: {
    file: 'factuality-news',
    train: 'uw-train.jsonl',
    dev: 'uw-dev.jsonl',
    training: 'UW factuality corpus, train (Lee et al. 2015)',
    licence: 'The corpus comes without a licence; leave this file out where that matters: nothing else needs it',
  },
} as const;

/** One sentence in so many is held out. */
const FOLDS = 10;

try {
  const language = await loadModel();
  const knowledge = builtInKnowledge();
  for (const name of ['web', 'news'] as const) {
    if (values.only !== undefined && values.only !== name) continue;
    const { file, train, dev, training, licence } = SOURCES[name];
    const recipe = RECIPES[name];
    const log = (line: string): void => console.log(`${Math.round(performance.now() / 1000)} s  ${file}: ${line}`);
    const examples = readExamples(join(values.data, train), language, knowledge);
    log(`${examples.length} predicates`);
    if (values['hold-out']) {
      const ids = [...new Set(examples.map(({ id }) => id))];
      const held = new Set(ids.filter((_, i) => i % FOLDS === 0));
      const weights = trainFactuality(
        examples.filter(({ id }) => !held.has(id)),
        recipe,
        log,
      );
      console.log(
        scoreFactuality(
          weights,
          examples.filter(({ id }) => held.has(id)),
        ),
      );
      continue;
    }
    const weights = trainFactuality(examples, recipe, log);
    const development = scoreFactuality(weights, readExamples(join(values.data, dev), language, knowledge));
    mkdirSync(values.out, { recursive: true });
    writeModel(join(values.out, file), weights, { name: file, training, recipe, licence, development });
    console.log(development);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
