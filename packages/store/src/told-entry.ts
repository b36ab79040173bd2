import {
  type Ledger,
  type LedgerRecord,
  ledgerRecords,
  type Modality,
  type Part,
  type Report,
  tell,
} from '@rapporteur/report';

/** An entry of a ledger in a list: a sentence that says what it is, and where to find it. */
export interface ToldEntry {
  readonly id: string;
  readonly ledger: Ledger;
  /** The entry as a sentence of parts: plain text, names of actors, words of the document. */
  readonly parts: readonly Part[];
  readonly modality: Modality;
  /** Who says so: an actor id, or "author". */
  readonly holder: string;
  readonly confidence: number;
  /** What became of it, where that is known: a forecast that happened, a promise that was kept. */
  readonly became?: string;
  readonly document: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
}

/** An entry with the sentence that tells it, and what became of it. */
export function toldEntry(report: Report, record: LedgerRecord, became?: string): ToldEntry {
  const { ledger, entry } = record;
  const { id: document, title, outlet, published } = report.document;
  return {
    ...{ id: entry.id, ledger, parts: tell(report, record) },
    ...{ modality: entry.modality, holder: entry.holder, confidence: entry.confidence, document },
    ...(became !== undefined && { became }),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
  };
}

/** The entry of a report with this id. */
export function recordOf(report: Report, id: string): LedgerRecord | undefined {
  return ledgerRecords(report).find(({ entry }) => entry.id === id);
}
