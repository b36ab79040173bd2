import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import {
  type ActorDictionary,
  DictionaryError,
  readDictionaryCsv,
  readDictionaryJson,
  told,
} from '@rapporteur/ontology';
import { type ActorFile, RapporteurError } from '@rapporteur/report';
import { systemFault } from '../faults.js';
import { sanitiseLine } from '../terminal/sanitise.js';

/** Bytes; a dictionary of all the world's actors has some. */
const LARGEST = 100_000_000;

/** Users' own actors, and which files they came from. */
export interface OwnActors {
  readonly dictionaries: readonly ActorDictionary[];
  readonly files: readonly ActorFile[];
}

export const NO_ACTORS: OwnActors = { dictionaries: [], files: [] };

/**
 * Reads files of actors in our own formats. One with faults is not used at all; each fault is told on `err`.
 * @throws RapporteurError RAP-E502 where one has faults, RAP-E503 where one cannot be read
 */
export async function readActorFiles(paths: readonly string[], err: NodeJS.WritableStream): Promise<OwnActors> {
  const dictionaries: ActorDictionary[] = [];
  const files: ActorFile[] = [];
  for (const path of paths) {
    const bytes = await readBytes(path);
    dictionaries.push(parse(path, new TextDecoder().decode(bytes), err));
    files.push({ name: basename(path), sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return { dictionaries, files };
}

/** @throws RapporteurError RAP-E503 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw new RapporteurError('RAP-E503', path, `it is larger than ${LARGEST / 1e6} MB`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof RapporteurError) throw error;
    const fault = systemFault(error).replace('there is no such folder', 'there is no such file');
    throw new RapporteurError('RAP-E503', path, fault, { cause: error });
  }
}

/** Whether a file is in one of our own formats, by its name. */
export function isOwnFormat(path: string): boolean {
  return ['.csv', '.json'].includes(extname(path).toLowerCase());
}

function parse(path: string, text: string, err: NodeJS.WritableStream): ActorDictionary {
  if (!isOwnFormat(path)) throw new RapporteurError('RAP-E503', path, 'its name ends neither in .csv nor in .json');
  try {
    return extname(path).toLowerCase() === '.csv' ? readDictionaryCsv(path, text) : readDictionaryJson(path, text);
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error;
    for (const fault of error.faults) err.write(`RAP-E502 ${sanitiseLine(told(path, fault))}\n`);
    const { length } = error.faults;
    const detail = `it has ${length === 1 ? 'a fault' : `${length} faults`} and was not used`;
    throw new RapporteurError('RAP-E502', path, detail, { cause: error });
  }
}
