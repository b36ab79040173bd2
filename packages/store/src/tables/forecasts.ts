import { ENTRY_COLUMNS, entryValues } from './entry-columns.js';
import { spanColumns, spanValues } from './span-columns.js';
import { table } from './table.js';

/** What somebody says will happen. */
export const forecasts = table({
  name: 'forecasts',
  means: 'What somebody says will happen; negative polarity: that it will not',
  columns: {
    ...ENTRY_COLUMNS,
    events: ['VARCHAR[]', 'ids of the events foretold, the main one first'],
    condition_events: ['VARCHAR[]', 'ids of the events in its condition'],
    probability_low: ['DOUBLE', 'what its words of certainty mean: at least'],
    probability_high: ['DOUBLE', 'at most'],
    horizon_start: ['VARCHAR', 'first day of the time it is foretold for'],
    horizon_end: ['VARCHAR', 'last day'],
    fate: ['VARCHAR', 'what the same text says became of it: came true or failed'],
    fate_holder: ['VARCHAR', 'who says so: an actor id, or author'],
    ...spanColumns('fate_words', 'the words that say so'),
    ...spanColumns('outcome', 'what is foretold'),
    ...spanColumns('condition', 'the words of its condition'),
    ...spanColumns('hedge', 'the words that say how sure it is'),
  },
  rows: (report) =>
    report.forecasts.map((forecast) => ({
      ...entryValues(report, forecast),
      events: forecast.events,
      condition_events: forecast.condition?.events ?? [],
      probability_low: forecast.probability.low,
      probability_high: forecast.probability.high,
      horizon_start: forecast.horizon?.start ?? null,
      horizon_end: forecast.horizon?.end ?? null,
      fate: forecast.fate?.fate ?? null,
      fate_holder: forecast.fate?.holder ?? null,
      ...spanValues('fate_words', report, forecast.fate?.evidence),
      ...spanValues('outcome', report, forecast.outcome),
      ...spanValues('condition', report, forecast.condition?.span),
      ...spanValues('hedge', report, forecast.hedge),
    })),
});
