import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  calibrate,
  eventForecasts,
  forecasts,
  lastRound,
  type Readings,
  type Reliability,
  readCommentary,
  readings,
  readJudged,
  readJudgedEntries,
  reliability,
} from '@rapporteur/training/confidence';
import type { Engine } from '../engine.js';
import type { Score } from '../evaluate.js';
import { ledgerPrecision } from '../ledgers/precision.js';
import { judgedScore } from './judged-score.js';
import { modalityOnNewswire } from './newswire.js';

const JUDGED = fileURLToPath(new URL('../../judged', import.meta.url));

/** The coder on the judged events, and how well its confidence is met on documents that it was not fitted on. */
export function confidenceScores(articles: string, engine: Engine): Score[] {
  const data = join(articles, '../..');
  const found: Readings = readings(
    readJudged(JUDGED, join(articles, '..')),
    readCommentary(join(data, 'commentary')),
    engine,
  );
  const events = eventForecasts(found, calibrate(found.event), calibrate(found.source));
  const modality = forecasts(calibrate(found.modality), found.modality);
  const newswire = join(data, 'factuality/uw-dev.jsonl');
  return [
    { key: 'judged', task: 'judged', json: judgedScore(found.checked) },
    ...ledgerPrecision(lastRound(readJudgedEntries(JUDGED))).map((row) => ({
      key: row.ledger,
      task: 'precision' as const,
      json: row,
    })),
    { key: 'confidence of events', task: 'confidence', json: reliability(events) },
    { key: 'confidence of modality', task: 'confidence', json: reliability(modality) },
    ...(existsSync(newswire)
      ? [
          {
            key: 'confidence of modality, UW news',
            task: 'confidence' as const,
            json: reliability(modalityOnNewswire(readFileSync(newswire, 'utf8'), engine)),
          },
        ]
      : []),
  ];
}

/** The reliabilities among the scores, by key. */
export function reliabilityOf(scores: readonly Score[]): [string, Reliability][] {
  return scores.filter(({ task }) => task === 'confidence').map(({ key, json }) => [key, json as Reliability]);
}
