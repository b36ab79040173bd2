import { DOCUMENT, table } from './table.js';

/** What each holder commits to. */
export const factuality = table({
  name: 'factuality',
  means: "How far each holder commits to each event, in FactBank's values",
  columns: {
    document: DOCUMENT,
    event: ['VARCHAR', 'id of the event'],
    holder: ['VARCHAR', 'an actor id, or author'],
    value: ['VARCHAR', 'CT certain, PR probable, PS possible, + it is so, - it is not; Uu uncommitted'],
  },
  rows: ({ document, events }) =>
    events.flatMap((event) =>
      event.factuality.map(({ holder, value }) => ({ document: document.id, event: event.id, holder, value })),
    ),
});
