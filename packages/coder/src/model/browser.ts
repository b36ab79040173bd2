import { LEARNED_FILES, type Learned, readLearned } from '../learned.js';

/**
 * The learned parts that come with the package, in a browser from the folder `models/` beside its folder
 * `dist/`; a file that the server does not have is left out.
 * @throws LanguageError RAP-L001 to RAP-L004 when a file is damaged
 */
export async function loadLearned(): Promise<Learned> {
  const files = new Map<string, Uint8Array>();
  for (const name of LEARNED_FILES) {
    const response = await fetch(new URL(`../../models/${name}`, import.meta.url));
    if (response.ok) files.set(name, new Uint8Array(await response.arrayBuffer()));
  }
  return readLearned((name) => files.get(name));
}
