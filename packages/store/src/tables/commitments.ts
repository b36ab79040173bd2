import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** What was promised, allowed, threatened or demanded. */
export const commitments = table({
  name: 'commitments',
  means: 'What was promised, allowed, threatened or demanded, and what became of it',
  columns: {
    document: DOCUMENT,
    kind: ['VARCHAR', 'mandate, promise, assurance, threat, offer, demand, ultimatum or agreement'],
    maker: ['VARCHAR', 'id of the actor that commits itself'],
    recipients: ['VARCHAR[]', 'ids of the actors it is made to'],
    allows: ['BOOLEAN', 'true: allows; false: forbids'],
    deadline: ['VARCHAR', 'until when'],
    fate: ['VARCHAR', 'kept, breached, said to be breached, withdrawn or expired'],
    ...spanColumns('content', 'what it commits to'),
    ...spanColumns('condition', 'the words of its condition'),
  },
  rows: (report) =>
    report.commitments.map((commitment) => ({
      document: report.document.id,
      kind: commitment.kind,
      maker: commitment.by ?? null,
      recipients: commitment.to,
      allows: commitment.allows ?? null,
      deadline: commitment.deadline ?? null,
      fate: commitment.fate ?? null,
      ...spanValues('content', report, commitment.content),
      ...spanValues('condition', report, commitment.condition),
    })),
});
