import { LanguageError } from '../errors.js';
import { type Language, load } from '../language.js';
import type { ModelName } from './files.js';

export { MODEL_FILES, type ModelName } from './files.js';

/** Written out, so that bundlers find the files and copy them. */
const ADDRESSES: Readonly<Record<ModelName, () => URL>> = {
  default: () => new URL('../../models/en.bin', import.meta.url),
  fast: () => new URL('../../models/en-fast.bin', import.meta.url),
};

/**
 * Loads a model that comes with the package, in a browser from the address where the package is served.
 * @throws LanguageError RAP-L008 when it cannot be fetched, RAP-L001 to RAP-L004 when it is damaged
 */
export async function loadModel(name: ModelName = 'default'): Promise<Language> {
  const address = ADDRESSES[name]();
  let detail: string;
  try {
    const response = await fetch(address);
    if (response.ok) return load(new Uint8Array(await response.arrayBuffer()));
    detail = `the server answers ${response.status}`;
  } catch (error) {
    if (error instanceof LanguageError) throw error;
    detail = error instanceof Error ? error.message : String(error);
  }
  throw new LanguageError(
    'RAP-L008',
    `The model '${name}' cannot be fetched from ${address.href}: ${detail}.`,
    "Serve the package's folder models/ beside its folder dist/, or give load() the bytes of a model file.",
  );
}
