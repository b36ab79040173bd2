import { accountOfEntry, LEDGERS, type LedgerRecord, type Report, tell } from '@rapporteur/report';
import { wrap } from '../terminal/marked-text.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import type { Terminal } from '../terminal/terminal.js';
import { entryDetails } from './entry-details.js';
import { markedSentence } from './marked-sentence.js';
import { heading } from './names.js';
import { safeLine } from './told-lines.js';

type Place = Pick<Terminal, 'columns' | 'paint' | 'colour'>;

/** The account of one entry of a ledger, in the order in which a reader would ask; its fields where they are wanted. */
export function entryView(report: Report, record: LedgerRecord, place: Place, withDetails: boolean): string[] {
  const { paint, columns } = place;
  const { entry, ledger } = record;
  const lines = [
    ...wrap(safeLine(tell(report, record)), columns, '').map(paint.bold),
    paint.dim(`${LEDGERS[ledger].one} ${sanitiseLine(entry.id)}`),
    paint.dim(heading(report)),
    '',
    ...markedSentence(report, entry.evidence, [{ span: entry.cue, modality: entry.modality }], place),
  ];
  for (const { sentences } of accountOfEntry(report, record))
    lines.push('', ...wrap(sanitiseLine(sentences.join(' ')), columns, ''));
  if (withDetails) lines.push('', ...entryDetails(report, record, place));
  else lines.push('', paint.dim('Its fields, rules and lexicon rows: add --verbose.'));
  return lines;
}
