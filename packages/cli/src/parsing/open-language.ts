import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, LanguageError, load } from '@rapporteur/language';
import { RapporteurError } from '@rapporteur/report';
import { codeOf, systemFault } from '../faults.js';
import { MODEL } from '../places.js';

/** The models there are: the accurate one, and one that is several times as fast. */
export const MODELS = {
  default: { path: MODEL, missing: 'RAP-E205' },
  fast: { path: 'models/en-fast.bin', missing: 'RAP-E215' },
} as const;
export type ModelName = keyof typeof MODELS;

/**
 * The language of a model in the checkout.
 * @throws RapporteurError RAP-E205 or RAP-E215 where the file is missing, RAP-E216 where it cannot be used
 */
export function openLanguage(home: string, model: ModelName): Language {
  const { path, missing } = MODELS[model];
  const file = join(home, path);
  try {
    return load(readFileSync(file));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new RapporteurError(missing, file, undefined, { cause: error });
    const detail =
      error instanceof LanguageError ? error.message.slice(0, -error.remedy.length).trim() : systemFault(error);
    throw new RapporteurError('RAP-E216', file, detail.replace(/\.$/, ''), { cause: error });
  }
}
