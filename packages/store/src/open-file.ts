import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { RapporteurError } from '@rapporteur/report';
import { storeFault } from './fault.js';

/**
 * The files this process has open. DuckDB's own lock holds against other processes only: two instances over one file
 * in the same process would overwrite each other.
 */
const openHere = new Set<string>();

/** A database file held open; nothing but that file can be reached through it. */
export interface OpenFile {
  readonly instance: DuckDBInstance;
  release(): void;
}

/** Opens, or makes, the database file. */
export async function openFile(path: string, readOnly: boolean): Promise<OpenFile> {
  const key = realPath(path);
  if (openHere.has(key)) throw new RapporteurError('RAP-E301', path, 'the store is already open in this program');
  openHere.add(key);
  try {
    const instance = await DuckDBInstance.create(path, {
      access_mode: readOnly ? 'READ_ONLY' : 'READ_WRITE',
      enable_external_access: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      lock_configuration: 'true',
    });
    const release = () => {
      instance.closeSync();
      openHere.delete(key);
    };
    return { instance, release };
  } catch (error) {
    openHere.delete(key);
    throw storeFault(error, path);
  }
}

/** One spelling for one file, even before it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      return path;
    }
  }
}
