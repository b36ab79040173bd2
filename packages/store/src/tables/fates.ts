import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** What the text itself says became of a commitment. */
export const fates = table({
  name: 'fates',
  means: 'What the same text says became of a commitment, and who says so',
  columns: {
    document: DOCUMENT,
    commitment: ['VARCHAR', 'id of the commitment'],
    fate: ['VARCHAR', 'kept, breached, said to be breached, withdrawn or expired'],
    holder: ['VARCHAR', 'who says so: an actor id, or author'],
    event: ['VARCHAR', 'id of the event that tells it'],
    ...spanColumns('evidence', 'the words that tell it'),
  },
  rows: (report) =>
    report.commitments.flatMap(({ id, fates }) =>
      fates.map(({ fate, holder, event, evidence }) => ({
        document: report.document.id,
        commitment: id,
        fate,
        holder,
        event: event ?? null,
        ...spanValues('evidence', report, evidence),
      })),
    ),
});
