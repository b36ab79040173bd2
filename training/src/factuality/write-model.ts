import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { FactualityWeights } from '@rapporteur/coder/training';
import { ModelFile } from '@rapporteur/language';
import { MODEL_VERSION } from '@rapporteur/language/training';
import type { Recipe } from './recipe.js';
import type { FactualityScores } from './scores.js';

/** What a model is, for its manifest. */
export interface Description {
  readonly name: string;
  readonly training: string;
  readonly recipe: Recipe;
  readonly licence: string;
  /** Scores on the development part, by the default language model. */
  readonly development: FactualityScores;
}

/** Writes `<path>.bin` and `<path>.manifest.json`. */
export function writeModel(path: string, weights: FactualityWeights, description: Description): void {
  const bytes = new ModelFile()
    .set('keys', weights.keys)
    .set('vectors', weights.vectors)
    .set('worth', weights.worth)
    .set('bias', weights.bias)
    .set('output', weights.output)
    .write();
  const { name, ...rest } = description;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const manifest = { name, version: MODEL_VERSION, bytes: bytes.length, sha256, ...rest };
  writeFileSync(`${path}.bin`, bytes);
  writeFileSync(`${path}.manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}
