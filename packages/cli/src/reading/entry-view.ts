import { accountOfEntry, LEDGERS, tell } from '@rapporteur/report';
import type { EntryState, FoundEntry } from '@rapporteur/store';
import { wrap } from '../terminal/marked-text.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import type { Terminal } from '../terminal/terminal.js';
import { entryDetails } from './entry-details.js';
import { markedSentence } from './marked-sentence.js';
import { heading } from './names.js';
import { safeLine } from './told-lines.js';

type Place = Pick<Terminal, 'columns' | 'paint' | 'colour'>;

/** The account of one entry of a ledger, in the order in which a reader would ask; its fields where they are wanted. */
export function entryView({ report, record, state }: FoundEntry, place: Place, withDetails: boolean): string[] {
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
  if (state !== undefined && state.by !== 'nobody') lines.push('', ...stateLines(state, columns));
  if (withDetails) lines.push('', ...entryDetails(report, record, place));
  else lines.push('', paint.dim('Its fields, rules and lexicon rows: add --verbose.'));
  return lines;
}

/** What became of a forecast or a commitment, and the later words that tell it. */
function stateLines({ outcome, why, evidence }: EntryState<string>, columns: number): string[] {
  return [
    ...wrap(sanitiseLine(`What became of it: ${outcome}; ${why}.`), columns, ''),
    ...evidence.flatMap(({ words, event, document, outlet, published }) => {
      const where = [outlet, published, event ?? document].filter((part) => part !== undefined).join(', ');
      const text = sanitiseLine(words === '' ? where : `“${words}” (${where})`);
      return wrap(text, columns - 2, '').map((line) => `  ${line}`);
    }),
  ];
}
