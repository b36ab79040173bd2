/**
 * `npm run train:confidence`: fits how sure the coder may be of its readings, on the judged events and the annotated
 * commentary, counts the judged entries of ledgers by rule, and writes `packages/ontology/data/confidence/`. Seconds; the same coder and data give the same bytes.
 *
 *   --data DIR    folder of the shared data (default: ../shared/data)
 *   --judged DIR  what was judged (default: evaluation/judged)
 *   --out DIR     folder for the tables (default: packages/ontology/data/confidence)
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLearned } from '@rapporteur/coder/model';
import { loadModel } from '@rapporteur/language/model';
import { builtInKnowledge } from '@rapporteur/ontology';
import { type Calibrated, calibrate, forecasts } from './calibrate.js';
import { readCommentary } from './commentary.js';
import { eventForecasts, readings } from './examples.js';
import { readJudged } from './judged.js';
import { countByRule, lastRound, readJudgedEntries } from './judged-entries.js';
import { type Reliability, reliability } from './reliability.js';

const root = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(root, '../shared/data') },
    judged: { type: 'string', default: join(root, 'evaluation/judged') },
    out: { type: 'string', default: join(root, 'packages/ontology/data/confidence') },
  },
});

const MEANS = {
  event: 'How sure it is that an event is one, and of its type',
  source: 'How sure it is that the source of what is an event is right',
  modality: 'How sure it is that modality and polarity of an event are right',
} as const;

const parts = { language: await loadModel(), knowledge: builtInKnowledge(), learned: await loadLearned() };
const articles = readJudged(values.judged, join(values.data, 'attribution'));
const found = readings(articles, readCommentary(join(values.data, 'commentary')), parts);
const fitted = { event: calibrate(found.event), source: calibrate(found.source), modality: calibrate(found.modality) };
for (const name of ['event', 'source', 'modality'] as const) {
  writeFileSync(join(values.out, `${name}.tsv`), table(MEANS[name], fitted[name]));
}
writeFileSync(
  join(values.out, 'ledgers.tsv'),
  [
    '# Entries of ledgers that were judged by reading: by the rule that made them, how many were right.',
    '# Written by `npm run train:confidence`.',
    'ledger\trule\tright\tjudged',
    ...countByRule(lastRound(readJudgedEntries(values.judged))).map((row) => Object.values(row).join('\t')),
    '',
  ].join('\n'),
);
tell('confidence of events', reliability(eventForecasts(found, fitted.event, fitted.source)));
tell('confidence of modality', reliability(forecasts(fitted.modality, found.modality)));
const unjudged = found.checked.flatMap(({ events }) => events.filter(({ verdict }) => verdict === undefined)).length;
if (unjudged > 0) console.log(`${unjudged} events in judged stretches are not judged; they were left out.`);

function tell(name: string, { readings: n, right, brier, brierOfConstant, calibrationError, auc }: Reliability): void {
  const figures = Object.entries({ right, brier, brierOfConstant, calibrationError, auc });
  console.log(`${name}: ${n} readings, ${figures.map(([label, value]) => `${label} ${value.toFixed(3)}`).join(', ')}`);
}

function table(means: string, { weights }: Calibrated): string {
  const rows = [...weights].map(([feature, weight]) => `${feature}\t${weight.toFixed(3)}`);
  return [
    `# ${means}: what each feature adds to the log-odds.`,
    '# Written by `npm run train:confidence`.',
    'feature\tweight',
    ...rows,
    '',
  ].join('\n');
}
