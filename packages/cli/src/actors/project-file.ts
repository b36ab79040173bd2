import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { RapporteurError } from '@rapporteur/report';
import { codeOf, systemFault } from '../faults.js';

/** Lies in the folder where the command is called; names the files of actors that every run there uses. */
export const PROJECT_FILE = 'rapporteur.json';

/**
 * The files of actors that a folder's `rapporteur.json` names: `{"actors": ["actors.csv"]}`. None where there is
 * no such file.
 * @throws RapporteurError RAP-E504 where it says something else
 */
export async function projectActors(folder: string): Promise<string[]> {
  const path = join(folder, PROJECT_FILE);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new RapporteurError('RAP-E504', path, systemFault(error), { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RapporteurError('RAP-E504', path, 'it is not JSON', { cause: error });
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).some((key) => key !== 'actors'))
    throw new RapporteurError('RAP-E504', path, 'it holds something else than "actors"');
  const { actors = [] } = value as { actors?: unknown };
  if (!Array.isArray(actors) || !actors.every((name) => typeof name === 'string' && name !== ''))
    throw new RapporteurError('RAP-E504', path, '"actors" is no list of files');
  return actors.map((name: string) => (isAbsolute(name) ? name : join(folder, name)));
}
