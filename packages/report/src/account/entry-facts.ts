import type { LedgerRecord } from '../ledgers.js';
import type { Report } from '../report.js';
import type { EventDate } from '../time.js';
import { listed, nameOf, quoted, sentence } from './wording.js';

/** What more is told of an entry: conditions, dates, numbers, what became of it, and the events that it speaks of. */
export function entryFacts(report: Report, record: LedgerRecord): string[] {
  return [...ownFacts(report, record), ...events(report, record)].map(sentence);
}

function ownFacts(report: Report, { ledger, entry }: LedgerRecord): string[] {
  switch (ledger) {
    case 'decisions':
      return entry.count === undefined ? [] : [`the votes are counted in ${quoted(report, entry.count.span)}`];
    case 'commitments':
      return [
        ...(entry.condition === undefined ? [] : [`it depends on ${quoted(report, entry.condition)}`]),
        ...(entry.deadline === undefined ? [] : [dated(report, 'it is to be done', entry.deadline)]),
        ...entry.fates.map(({ fate, holder, evidence }) => {
          const who = holder === 'author' ? 'the author' : nameOf(report, holder);
          return `that it was ${fate === 'said to be breached' ? 'breached' : fate} is said by ${who}: ${quoted(report, evidence)}`;
        }),
      ];
    case 'forecasts': {
      const { low, high } = entry.probability;
      const range = `${Math.round(low * 100)} to ${Math.round(high * 100)}%`;
      const certainty =
        entry.hedge === undefined
          ? `no word says how sure it is, which is taken for ${range}`
          : `${quoted(report, entry.hedge)} is taken to mean that it comes true in ${range} of such cases`;
      return [
        certainty,
        ...(entry.condition === undefined ? [] : [`it depends on ${quoted(report, entry.condition.span)}`]),
        ...(entry.horizon === undefined ? [] : [dated(report, 'it is foretold for', entry.horizon)]),
        ...(entry.fate === undefined
          ? []
          : [
              `that it ${entry.fate.fate} is said by ${entry.fate.holder === 'author' ? 'the author' : nameOf(report, entry.fate.holder)}: ${quoted(report, entry.fate.evidence)}`,
            ]),
      ];
    }
    case 'evaluations':
      return [
        ...(entry.loaded ? ['the word judges by naming'] : []),
        ...(entry.scare ? ['it stands in quotation marks that keep it at a distance'] : []),
      ];
    case 'relations':
      return [
        ...(entry.since === undefined ? [] : [`it is told to hold since ${entry.since}`]),
        ...(entry.until === undefined ? [] : [`it is told to have held until ${entry.until}`]),
      ];
    case 'appeals':
    case 'explanations':
    case 'rebuttals':
      return [];
  }
}

function dated(report: Report, what: string, { start, end, span }: EventDate): string {
  const days = start === end ? start : `${start} to ${end}`;
  return `${what} ${days}${span === undefined ? '' : ` (${quoted(report, span)})`}`;
}

/** The coded events that an entry speaks of. */
function events(report: Report, { entry }: LedgerRecord): string[] {
  const ids = 'events' in entry ? entry.events : 'event' in entry && entry.event !== undefined ? [entry.event] : [];
  const told = ids.flatMap((id) =>
    report.events
      .filter((event) => event.id === id)
      .map(({ type, trigger }) => `${quoted(report, trigger)} (${type}, event ${id})`),
  );
  return told.length === 0 ? [] : [`what it speaks of is coded as ${listed(told)}`];
}
