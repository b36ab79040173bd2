import { ENTRY_COLUMNS, entryValues } from './entry-columns.js';
import { spanColumns, spanValues } from './span-columns.js';
import { table } from './table.js';

/** Why something happened or was done, and whose explanation it is. */
export const explanations = table({
  name: 'explanations',
  means: 'Why something happened or was done, and whose explanation it is',
  columns: {
    ...ENTRY_COLUMNS,
    kind: ['VARCHAR', 'cause, motive, purpose or justification'],
    event: ['VARCHAR', 'id of the event that is explained'],
    ...spanColumns('effect', 'what is explained'),
    ...spanColumns('cause', 'what explains it'),
  },
  rows: (report) =>
    report.explanations.map((explanation) => ({
      ...entryValues(report, explanation),
      kind: explanation.kind,
      event: explanation.event ?? null,
      ...spanValues('effect', report, explanation.effect),
      ...spanValues('cause', report, explanation.cause),
    })),
});
