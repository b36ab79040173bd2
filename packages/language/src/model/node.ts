import { readFile } from 'node:fs/promises';
import { LanguageError } from '../errors.js';
import { type Language, load } from '../language.js';
import { MODEL_FILES, type ModelName } from './files.js';

export { MODEL_FILES, type ModelName } from './files.js';

/** Where the models lie, seen from here: in the installed package, and in the checkout it is made from. */
const FOLDERS = ['../../models/', '../../../../models/'];

/**
 * Loads a model that comes with the package, in Node from its file.
 * @throws LanguageError RAP-L008 when it is not there, RAP-L001 to RAP-L004 when it is damaged
 */
export async function loadModel(name: ModelName = 'default'): Promise<Language> {
  const file = MODEL_FILES[name];
  let cause: unknown;
  for (const folder of FOLDERS) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(new URL(`${folder}${file}`, import.meta.url));
    } catch (error) {
      cause ??= error;
      continue;
    }
    return load(bytes);
  }
  throw new LanguageError(
    'RAP-L008',
    `The model '${name}' cannot be read: ${cause instanceof Error ? cause.message : cause}.`,
    'Install the package again, or give load() the bytes of a model file.',
  );
}
