import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModelFile, packRows } from '@rapporteur/language';
import { MODEL_VERSION } from '@rapporteur/language/training';
import type { AttributionScores } from './scores.js';
import type { Trained } from './train-attribution.js';

/** Writes the model's file and what it is beside it; gives the file's size in bytes. */
export function writeAttributionModel(
  folder: string,
  { rows, cueWords }: Trained,
  threshold: number,
  heldOut: AttributionScores,
): number {
  const { gaps, lengths, labels, small, large } = packRows(rows);
  const bytes = new ModelFile()
    .set('gaps', gaps)
    .set('lengths', lengths)
    .set('labels', labels)
    .set('small', small)
    .set('large', large)
    .set('cueWords', cueWords)
    .set('settings', { threshold })
    .write();
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const manifest = {
    name: 'attribution',
    version: MODEL_VERSION,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    training: 'PolNeAR 1.0.0 train (Newell, Margolin and Ruths 2018): news articles on the US campaign of 2016',
    licence:
      'The training data states no licence. The model holds hashed features and weights, no text. ' +
      'It is a file of its own and may be left out: without it, rules find attributions.',
    weights: rows.keys.length,
    heldOut: { cueF1: percent(heldOut.cue), strictF1: percent(heldOut.strict) },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'attribution.bin'), bytes);
  writeFileSync(join(folder, 'attribution.manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return bytes.length;
}
