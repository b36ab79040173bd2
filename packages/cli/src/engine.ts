import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCoder } from '@rapporteur/coder';
import { load } from '@rapporteur/language';
import { RapporteurError, type Report, type ReportDocument } from '@rapporteur/report';
import { codeOf, systemFault } from './faults.js';
import { home, MODEL } from './places.js';

/** The real coder, from the language model in the checkout and the built-in knowledge. */
export function createEngine(): (document: ReportDocument) => Report {
  const path = join(home(), MODEL);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const detail = codeOf(error) === 'ENOENT' ? undefined : systemFault(error);
    throw new RapporteurError('RAP-E205', path, detail, { cause: error });
  }
  return createCoder(load(bytes));
}
