import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** Who did it, and to whom. */
export const participants = table({
  name: 'participants',
  means: 'Who took part in each event: sources do, targets are done to',
  columns: {
    document: DOCUMENT,
    event: ['VARCHAR', 'id of the event'],
    part: ['VARCHAR', 'source or target'],
    actor: ['VARCHAR', 'id of the actor'],
    ...spanColumns('words', 'the words that say so'),
  },
  rows: (report) =>
    report.events.flatMap((event) =>
      (['source', 'target'] as const).flatMap((part) =>
        event[`${part}s`].map(({ actor, span }) => ({
          document: report.document.id,
          event: event.id,
          part,
          actor,
          ...spanValues('words', report, span),
        })),
      ),
    ),
});
