import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCoder, readLearned } from '@rapporteur/coder';
import { load } from '@rapporteur/language';
import { type ActorDictionary, knowledgeWith } from '@rapporteur/ontology';
import { RapporteurError, type Report, type ReportDocument } from '@rapporteur/report';
import { codeOf, systemFault } from './faults.js';
import { home, MODEL } from './places.js';

/** The real coder, from the models in the checkout, the built-in knowledge and users' own actors. */
export function createEngine(own: readonly ActorDictionary[]): (document: ReportDocument) => Report {
  const path = join(home(), MODEL);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const detail = codeOf(error) === 'ENOENT' ? undefined : systemFault(error);
    throw new RapporteurError('RAP-E205', path, detail, { cause: error });
  }
  const learned = readLearned((file) => {
    const path = join(home(), 'models', file);
    return existsSync(path) ? readFileSync(path) : undefined;
  });
  return createCoder(load(bytes), knowledgeWith(own), learned);
}
