import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** What somebody says will happen. */
export const forecasts = table({
  name: 'forecasts',
  means: 'What somebody says will happen',
  columns: {
    document: DOCUMENT,
    holder: ['VARCHAR', 'an actor id, or author'],
    event: ['VARCHAR', 'id of the event foretold'],
    horizon: ['VARCHAR', 'by when'],
    ...spanColumns('outcome', 'what is foretold'),
    ...spanColumns('condition', 'the words of its condition'),
    ...spanColumns('hedge', 'how it is hedged'),
  },
  rows: (report) =>
    report.forecasts.map((forecast) => ({
      document: report.document.id,
      holder: forecast.holder,
      event: forecast.event ?? null,
      horizon: forecast.horizon ?? null,
      ...spanValues('outcome', report, forecast.outcome),
      ...spanValues('condition', report, forecast.condition),
      ...spanValues('hedge', report, forecast.hedge),
    })),
});
