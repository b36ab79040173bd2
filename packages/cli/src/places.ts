import { existsSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that this command runs from: the nearest folder above with `models/` or `samples/` beside `packages/`. */
export function home(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; folder !== parse(folder).root; folder = dirname(folder)) {
    if (existsSync(join(folder, 'packages', 'cli')) && existsSync(join(folder, 'package.json'))) return folder;
  }
  return dirname(start);
}

/** The store that `code`, `show`, `explain` and `serve` use unless another is named. */
export const DEFAULT_STORE = 'rapporteur.duckdb';

export const MODEL = 'models/en.bin';
export const SAMPLES = 'samples';
export const SAMPLES_STORE = '.rapporteur/samples.duckdb';
