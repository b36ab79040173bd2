import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** Where each actor is named, described or referred to. */
export const mentions = table({
  name: 'mentions',
  means: 'Every mention of every actor: names, descriptions and pronouns',
  columns: {
    document: DOCUMENT,
    actor: ['VARCHAR', 'id of the actor'],
    ...spanColumns('words', 'the words that mention it'),
  },
  rows: (report) =>
    report.actors.flatMap((actor) =>
      actor.mentions.map((span) => ({
        document: report.document.id,
        actor: actor.id,
        ...spanValues('words', report, span),
      })),
    ),
});
