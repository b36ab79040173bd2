import { ENTRY_COLUMNS, entryValues } from './entry-columns.js';
import { spanColumns, spanValues } from './span-columns.js';
import { table } from './table.js';

/** Who calls on whom to do what. */
export const appeals = table({
  name: 'appeals',
  means: 'Who calls on whom to do what; the holder is who calls',
  columns: {
    ...ENTRY_COLUMNS,
    addressee: ['VARCHAR', 'id of the actor called upon'],
    events: ['VARCHAR[]', 'ids of the demanded events'],
    ...spanColumns('addressee_words', 'the words that name the addressee'),
    ...spanColumns('action', 'what is to be done'),
  },
  rows: (report) =>
    report.appeals.map((appeal) => ({
      ...entryValues(report, appeal),
      addressee: appeal.addressee?.actor ?? null,
      events: appeal.events,
      ...spanValues('addressee_words', report, appeal.addressee?.span),
      ...spanValues('action', report, appeal.action),
    })),
});
