import { LEDGER_NAMES, type Ledger, type LedgerEntry, type Report, type Span } from '@rapporteur/report';

/**
 * Whether a ledger of a report has an entry of which all is true that an example promises: `field: value; field: value`,
 * as in `kind: promise; by: Iran; content: to withdraw its troops`. Values are words of the text for spans and
 * participants (several with ` and `), names or `author` for holders, else as they are; `-` wants nothing there. Fields
 * within fields are reached with a dot: `condition.span`. `none` alone: the ledger must be empty.
 */
export function yieldsEntry(report: Report, ledger: string, yields: string): boolean {
  const entries = entriesOf(report, ledger);
  if (yields === 'none') return entries.length === 0;
  const wanted = yields.split(/;\s+/).map((part) => /^([\w.]+): (.*)$/.exec(part));
  if (wanted.some((match) => match === null)) throw new Error(`not "field: value; ...": ${yields}`);
  return entries.some((entry) => wanted.every((match) => written(report, at(entry, match![1]!)) === match![2]));
}

/** The entries of a ledger as such promises are written, for who must find out why one is not kept. */
export function entriesTold(report: Report, ledger: string): string {
  const told = entriesOf(report, ledger).map((entry) =>
    Object.entries(entry)
      .filter(([field]) => !['id', 'evidence', 'confidence', 'reasons'].includes(field))
      .map(([field, value]) => `${field}: ${written(report, value)}`)
      .join('; '),
  );
  return told.join(' | ') || 'none';
}

function entriesOf(report: Report, ledger: string): readonly LedgerEntry[] {
  if (!(LEDGER_NAMES as readonly string[]).includes(ledger)) throw new Error(`no such ledger: ${ledger}`);
  return report[ledger as Ledger];
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => {
    if (Array.isArray(part)) return part.map((item) => at(item, name));
    return typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined;
  }, value);
}

function written(report: Report, value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '-';
  if (Array.isArray(value)) return value.map((item) => written(report, item)).join(' and ');
  if (typeof value === 'object' && value !== null) {
    if ('actor' in value && 'span' in value) return written(report, value.span);
    if ('start' in value && typeof value.start === 'number') {
      const { start, end } = value as Span;
      return report.document.text.slice(start, end);
    }
    return Object.entries(value)
      .map(([name, part]) => `${name} ${written(report, part)}`)
      .join(', ');
  }
  const text = String(value);
  return report.actors.find(({ id }) => id === text)?.name ?? text;
}
