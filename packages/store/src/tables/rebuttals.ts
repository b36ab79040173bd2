import { ENTRY_COLUMNS, entryValues } from './entry-columns.js';
import { spanColumns, spanValues } from './span-columns.js';
import { table } from './table.js';

/** What is said against the claim of somebody else. */
export const rebuttals = table({
  name: 'rebuttals',
  means: 'What is said against the claim of somebody else; the holder is who answers',
  columns: {
    ...ENTRY_COLUMNS,
    claim: ['VARCHAR', 'id of the attribution that is answered'],
    ...spanColumns('answer', 'the words that answer it'),
  },
  rows: (report) =>
    report.rebuttals.map((rebuttal) => ({
      ...entryValues(report, rebuttal),
      claim: rebuttal.claim,
      ...spanValues('answer', report, rebuttal.answer),
    })),
});
