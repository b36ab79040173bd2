import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** Why something happened or was done, and whose explanation it is. */
export const explanations = table({
  name: 'explanations',
  means: 'Why something happened or was done, and whose explanation it is',
  columns: {
    document: DOCUMENT,
    holder: ['VARCHAR', 'an actor id, or author'],
    kind: ['VARCHAR', 'cause, motive, purpose or justification'],
    ...spanColumns('effect', 'what is explained'),
    ...spanColumns('cause', 'what explains it'),
  },
  rows: (report) =>
    report.explanations.map((explanation) => ({
      document: report.document.id,
      holder: explanation.holder,
      kind: explanation.kind,
      ...spanValues('effect', report, explanation.effect),
      ...spanValues('cause', report, explanation.cause),
    })),
});
