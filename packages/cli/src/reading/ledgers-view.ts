import { LEDGERS, type Ledger, ledgerRecords, type Report, tell } from '@rapporteur/report';
import { count } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';
import { toldLines } from './told-lines.js';

/** The ledgers of a document, each entry as a sentence with its id and how sure it is; ledgers without are left out. */
export function ledgersView(
  report: Report,
  ledgers: readonly Ledger[],
  place: Pick<Terminal, 'columns' | 'paint'>,
): string[] {
  const records = ledgerRecords(report);
  return ledgers.flatMap((ledger) => {
    const own = records.filter((record) => record.ledger === ledger);
    if (own.length === 0) return [];
    const { title, means } = LEDGERS[ledger];
    const lines = own.flatMap((record) => {
      const { id, modality, confidence } = record.entry;
      const sentence = { parts: tell(report, record), modality };
      return toldLines(sentence, `${id} ${Math.round(100 * confidence)}%`, place);
    });
    return ['', `${place.paint.bold(`${title}: ${count(own.length)}`)}  ${place.paint.dim(means)}`, ...lines];
  });
}
