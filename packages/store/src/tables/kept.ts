import type { Columns } from './table.js';

/** A table that no report fills: what was found by following entries over later documents, and what people judged. */
export interface KeptTable {
  readonly name: string;
  readonly means: string;
  readonly columns: Columns;
}

/** What following found: one row for each entry that was followed. A document saved again takes out what concerns it. */
const resolutions = {
  name: 'resolutions',
  means: 'What later documents tell of each forecast and commitment, as the program found it',
  columns: {
    ledger: ['VARCHAR', 'forecasts or commitments'],
    entry: ['VARCHAR', 'id of the forecast or commitment'],
    document: ['VARCHAR', 'id of the document it stands in'],
    outcome: [
      'VARCHAR',
      'of forecasts: happened, did not happen, condition not met or open; of commitments: kept, breached, said to be breached, withdrawn, expired or open',
    ],
    why: ['VARCHAR', 'why, in a sentence'],
    confidence: ['DOUBLE', 'probability that it is so, if the entry was read rightly; 0 where it is open'],
  },
} as const satisfies KeptTable;

/** The words that a resolution rests on. */
const resolutionEvidence = {
  name: 'resolution_evidence',
  means: 'The events and words that a resolution rests on, best first',
  columns: {
    entry: ['VARCHAR', 'id of the forecast or commitment'],
    position: ['INTEGER', 'from 1'],
    about: ['VARCHAR', 'outcome or condition'],
    document: ['VARCHAR', 'id of the document that tells it'],
    event: ['VARCHAR', 'id of the event that tells it; none where the silence of the document does'],
    holder: ['VARCHAR', 'who says so: an actor id, or author'],
    words: ['VARCHAR', 'the sentence'],
    facts: ['VARCHAR[]', 'what is the same in both'],
  },
} as const satisfies KeptTable;

/** What people judged; nothing but a person changes it. */
const overrules = {
  name: 'overrules',
  means:
    'Judgements of people about what became of an entry; they win over resolutions, and stay when documents are coded again',
  columns: {
    ledger: ['VARCHAR', 'forecasts or commitments'],
    entry: ['VARCHAR', 'id of the forecast or commitment'],
    outcome: ['VARCHAR', 'as in resolutions'],
    note: ['VARCHAR', 'why, in their own words'],
    day: ['DATE', 'when it was judged'],
    words: ['VARCHAR', 'what the entry said then; other words now mean that the id was given to another entry'],
  },
} as const satisfies KeptTable;

/** The tables that saving reports does not fill. */
export const KEPT_TABLES: readonly KeptTable[] = [resolutions, resolutionEvidence, overrules];
export const RESOLUTIONS = resolutions;
export const RESOLUTION_EVIDENCE = resolutionEvidence;
