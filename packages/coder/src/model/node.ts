import { readFile } from 'node:fs/promises';
import { LEARNED_FILES, type Learned, readLearned } from '../learned.js';

/** Where the models lie, seen from here: in the installed package, and in the checkout it is made from. */
const FOLDERS = ['../../models/', '../../../../models/'];

/**
 * The learned parts that come with the package, in Node from their files; a file that is not there is left out.
 * @throws LanguageError RAP-L001 to RAP-L004 when a file is damaged
 */
export async function loadLearned(): Promise<Learned> {
  const files = new Map<string, Uint8Array>();
  for (const folder of FOLDERS) {
    for (const name of LEARNED_FILES) {
      if (files.has(name)) continue;
      const bytes = await readFile(new URL(`${folder}${name}`, import.meta.url)).catch(() => undefined);
      if (bytes !== undefined) files.set(name, bytes);
    }
  }
  return readLearned((name) => files.get(name));
}
