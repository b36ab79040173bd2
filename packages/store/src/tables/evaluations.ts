import { ENTRY_COLUMNS, entryValues } from './entry-columns.js';
import { spanColumns, spanValues } from './span-columns.js';
import { table } from './table.js';

/** Who calls whom what. */
export const evaluations = table({
  name: 'evaluations',
  means: 'Who calls whom what',
  columns: {
    ...ENTRY_COLUMNS,
    target: ['VARCHAR', 'id of the actor that is judged'],
    judgement: ['VARCHAR', 'positive or negative'],
    loaded: ['BOOLEAN', 'whether the word judges by naming'],
    scare: ['BOOLEAN', 'whether it stands in scare quotes'],
    ...spanColumns('words', 'the words that judge'),
    ...spanColumns('object', 'what is judged, where it is no actor'),
  },
  rows: (report) =>
    report.evaluations.map((evaluation) => ({
      ...entryValues(report, evaluation),
      target: evaluation.target?.actor ?? null,
      judgement: evaluation.judgement,
      loaded: evaluation.loaded,
      scare: evaluation.scare,
      ...spanValues('words', report, evaluation.words),
      ...spanValues('object', report, evaluation.object),
    })),
});
