/**
 * `npm run train:attribution`: learns who says what from annotated articles, and writes `models/attribution.bin`
 * and its manifest. Minutes; the same data, models and Node give the same bytes.
 *
 *   --data DIR   folder of the attribution data (default: ../shared/data/attribution)
 *   --out DIR    folder for the model (default: models)
 *   --check      only train on seven eighths and score on the rest, and write nothing
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel } from '@rapporteur/language/model';
import { builtInKnowledge } from '@rapporteur/ontology';
import { readArticle } from './article.js';
import { readArticles } from './gold.js';
import { scoresOf } from './scores.js';
import { modelOf, trainAttribution } from './train-attribution.js';
import { writeAttributionModel } from './write-model.js';

const root = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(root, '../shared/data/attribution') },
    out: { type: 'string', default: join(root, 'models') },
    check: { type: 'boolean', default: false },
  },
});

/** Thresholds that are tried, as scores of the model, lowest first. */
const THRESHOLDS = [-20, -16, -12, -8, -4, 0, 4, 8, 12, 16];
/** Every eighth article finds the threshold; then all are learned from. */
const HELD_OUT = 8;

const log = (line: string): void => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`);

try {
  const language = await loadModel();
  const knowledge = builtInKnowledge();
  const gold = readArticles(join(values.data, 'train.jsonl'));
  const articles = gold.map((article) => readArticle(article, language, knowledge));
  log(`${articles.length} articles read`);
  const heldOut = articles.filter((_, i) => i % HELD_OUT === 0);
  const part = trainAttribution(
    articles.filter((_, i) => i % HELD_OUT !== 0),
    log,
  );
  const model = modelOf(part, THRESHOLDS[0]!);
  const found = heldOut.map((article) => ({ article, findings: model.find(article.context) }));
  let threshold = 0;
  let best = { cue: 0, strict: 0 };
  for (const value of THRESHOLDS) {
    const scores = scoresOf(found, value);
    log(`threshold ${value}: cue F1 ${scores.cue.toFixed(4)}, strict F1 ${scores.strict.toFixed(4)}`);
    if (scores.strict > best.strict) [threshold, best] = [value, scores];
  }
  if (!values.check) {
    const bytes = writeAttributionModel(values.out, trainAttribution(articles, log), threshold, best);
    log(`attribution: ${(bytes / 2 ** 20).toFixed(1)} MB`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
