import type { LedgerRecord, Report } from '@rapporteur/report';
import { wrap } from '../terminal/marked-text.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import type { Terminal } from '../terminal/terminal.js';
import { actorName, wordsOf } from './names.js';
import { reasonLines } from './reason-lines.js';

/** What the account has told already, or what only machines read. */
const UNSHOWN = ['id', 'reasons', 'evidence'];

/** The fields of an entry, and the rules and lexicon rows that led to it. */
export function entryDetails(
  report: Report,
  { entry }: LedgerRecord,
  { columns, paint }: Pick<Terminal, 'columns' | 'paint'>,
): string[] {
  const fields = Object.entries(entry).filter(([field]) => !UNSHOWN.includes(field));
  const width = Math.max(...fields.map(([field]) => field.length)) + 2;
  const lines = fields.flatMap(([field, value]) =>
    wrap(written(report, field, value), columns - width - 2).map(
      (line, i) => `  ${i === 0 ? field.padEnd(width) : ' '.repeat(width)}${line}`,
    ),
  );
  return [...lines, ...reasonLines(report, entry.reasons, { columns, paint })];
}

/** A field as the words of the document, the names of actors, and values as they are. */
function written(report: Report, field: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => written(report, field, item)).join('; ') || '—';
  if (typeof value === 'object' && value !== null) {
    if ('actor' in value && 'span' in value)
      return `${actorName(report, String(value.actor))} ${written(report, '', value.span)}`;
    if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
      return `“${wordsOf(report, { start: value.start, end: value.end })}”`;
    return Object.entries(value)
      .map(([name, part]) => `${name} ${written(report, name, part)}`)
      .join(', ');
  }
  return field === 'holder' ? actorName(report, String(value)) : sanitiseLine(String(value));
}
