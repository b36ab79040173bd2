import type { Store } from '@rapporteur/store';
import type { Command } from 'commander';
import type { Dependencies } from '../../dependencies.js';
import { DEFAULT_STORE } from '../../places.js';

export interface StoreOptions {
  readonly store?: string;
}

/** `--store`, for commands that know nothing but a store. */
export function addStoreOption(command: Command): Command {
  return command.option('-s, --store <file>', `the store (default: ${DEFAULT_STORE})`);
}

/** Opens the store that is meant, uses it and lets it go. */
export async function withStore<T>(
  dependencies: Dependencies,
  { store: path = DEFAULT_STORE }: StoreOptions,
  readOnly: boolean,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await dependencies.openStore(path, { mustExist: true, readOnly });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
