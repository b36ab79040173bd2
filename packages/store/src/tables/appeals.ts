import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** Who calls on whom to do what. */
export const appeals = table({
  name: 'appeals',
  means: 'Who calls on whom to do what',
  columns: {
    document: DOCUMENT,
    holder: ['VARCHAR', 'whose appeal it is: an actor id, or author'],
    addressee: ['VARCHAR', 'id of the actor called upon'],
    events: ['VARCHAR[]', 'ids of the demanded events'],
    ...spanColumns('addressee_words', 'the words that name the addressee'),
    ...spanColumns('action', 'what is to be done'),
    ...spanColumns('cue', 'the word of asking'),
  },
  rows: (report) =>
    report.appeals.map((appeal) => ({
      document: report.document.id,
      holder: appeal.holder,
      addressee: appeal.addressee ?? null,
      events: appeal.events,
      ...spanValues('addressee_words', report, appeal.addresseeSpan),
      ...spanValues('action', report, appeal.action),
      ...spanValues('cue', report, appeal.cue),
    })),
});
