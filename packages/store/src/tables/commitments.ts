import { ENTRY_COLUMNS, entryValues } from './entry-columns.js';
import { spanColumns, spanValues } from './span-columns.js';
import { table } from './table.js';

/** What was promised, allowed, threatened or demanded; what became of it is in `fates`. */
export const commitments = table({
  name: 'commitments',
  means: 'What was promised, allowed, threatened, offered or demanded; what became of it is in fates',
  columns: {
    ...ENTRY_COLUMNS,
    kind: ['VARCHAR', 'mandate, promise, assurance, threat, offer, demand, ultimatum or agreement'],
    maker: ['VARCHAR', 'id of the actor whose commitment it is'],
    recipients: ['VARCHAR[]', 'ids of the actors it is made to'],
    events: ['VARCHAR[]', 'ids of the events that the content holds'],
    allows: ['BOOLEAN', 'of mandates; true: allows or requires; false: forbids'],
    deadline_start: ['VARCHAR', 'first day of the time by which it is to be done'],
    deadline_end: ['VARCHAR', 'last day'],
    ...spanColumns('content', 'what it is about'),
    ...spanColumns('condition', 'the words of its condition'),
  },
  rows: (report) =>
    report.commitments.map((commitment) => ({
      ...entryValues(report, commitment),
      kind: commitment.kind,
      maker: commitment.by?.actor ?? null,
      recipients: commitment.to.map(({ actor }) => actor),
      events: commitment.events,
      allows: commitment.allows ?? null,
      deadline_start: commitment.deadline?.start ?? null,
      deadline_end: commitment.deadline?.end ?? null,
      ...spanValues('content', report, commitment.content),
      ...spanValues('condition', report, commitment.condition),
    })),
});
