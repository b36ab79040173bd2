import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** Where the text speaks of each event. */
export const eventMentions = table({
  name: 'event_mentions',
  means: 'Every place that speaks of each event, and how it is presented there',
  columns: {
    document: DOCUMENT,
    event: ['VARCHAR', 'id of the event'],
    position: ['INTEGER', 'place among the mentions of the event, from 1'],
    modality: ['VARCHAR', 'how the event is presented there'],
    polarity: ['VARCHAR', 'positive or negative'],
    holder: ['VARCHAR', 'who commits to it there: an actor id, or author'],
    ...spanColumns('words', 'the words that speak of it'),
  },
  rows: (report) =>
    report.events.flatMap(({ id, mentions }) =>
      mentions.map(({ trigger, modality, polarity, holder }, index) => ({
        document: report.document.id,
        event: id,
        position: index + 1,
        modality,
        polarity,
        holder,
        ...spanValues('words', report, trigger),
      })),
    ),
});
