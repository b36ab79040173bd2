import type { LedgerEntry, Report } from '@rapporteur/report';
import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT } from './table.js';

/** The columns that every table of a ledger begins with. */
export const ENTRY_COLUMNS = {
  document: DOCUMENT,
  id: ['VARCHAR', 'id of the entry, unique in the whole store'],
  holder: ['VARCHAR', 'who says so: an actor id, or author'],
  modality: ['VARCHAR', 'whether what it tells is so, as in events'],
  polarity: ['VARCHAR', 'positive or negative'],
  confidence: ['DOUBLE', 'probability that it is right'],
  ...spanColumns('cue', 'the words that make it an entry'),
  ...spanColumns('evidence', 'the sentence it was read from'),
} as const;

/** The values of those columns. */
export function entryValues(
  report: Report,
  { id, holder, modality, polarity, confidence, cue, evidence }: LedgerEntry,
) {
  return {
    document: report.document.id,
    id,
    holder,
    modality,
    polarity,
    confidence,
    ...spanValues('cue', report, cue),
    ...spanValues('evidence', report, evidence),
  };
}
