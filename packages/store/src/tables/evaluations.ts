import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** Who calls whom what. */
export const evaluations = table({
  name: 'evaluations',
  means: 'Who calls whom what',
  columns: {
    document: DOCUMENT,
    holder: ['VARCHAR', 'an actor id, or author'],
    target: ['VARCHAR', 'actor id'],
    polarity: ['VARCHAR', 'positive or negative'],
    loaded: ['BOOLEAN', 'whether the word is loaded'],
    ...spanColumns('words', 'the words'),
  },
  rows: (report) =>
    report.evaluations.map((evaluation) => ({
      document: report.document.id,
      holder: evaluation.holder,
      target: evaluation.target ?? null,
      polarity: evaluation.polarity,
      loaded: evaluation.loaded,
      ...spanValues('words', report, evaluation.words),
    })),
});
