import { DOCUMENT, table } from './table.js';

/** The reports themselves, exactly as they were saved; every other table is made from them. */
export const reports = table({
  name: 'reports',
  means: 'The whole report of each document as JSON, schema rapporteur/1',
  columns: {
    document: DOCUMENT,
    report: ['VARCHAR', 'the report as JSON'],
  },
  rows: (report) => [{ document: report.document.id, report: JSON.stringify(report) }],
});
