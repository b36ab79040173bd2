import type { Report } from '@rapporteur/report';
import type { Coder } from '../coding/run.js';
import type { OwnActors } from './actor-files.js';

/** A coder whose reports name the files of actors that it was given. */
export function withActorFiles(coder: Coder, { files }: OwnActors): Coder {
  if (files.length === 0) return coder;
  return async (document) => {
    const { schema, version, ...rest } = await coder(document);
    return { schema, version, actorFiles: [...files], ...rest };
  };
}

/** Whether a report was made with the same files of actors, by their checksums. */
export function sameActors({ actorFiles = [] }: Report, { files }: OwnActors): boolean {
  return actorFiles.length === files.length && actorFiles.every(({ sha256 }, i) => sha256 === files[i]!.sha256);
}
