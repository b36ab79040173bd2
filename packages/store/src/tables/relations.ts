import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** Lasting ties between two actors. */
export const relations = table({
  name: 'relations',
  means: 'Lasting ties between two actors',
  columns: {
    document: DOCUMENT,
    a: ['VARCHAR', 'actor id'],
    b: ['VARCHAR', 'actor id'],
    kind: ['VARCHAR', 'alliance, membership, cooperation, hostility, client, kinship or office'],
    since: ['VARCHAR', 'since when'],
    until: ['VARCHAR', 'until when'],
    ...spanColumns('evidence', 'the words it was read from'),
  },
  rows: (report) =>
    report.relations.map((relation) => ({
      document: report.document.id,
      a: relation.a,
      b: relation.b,
      kind: relation.kind,
      since: relation.since ?? null,
      until: relation.until ?? null,
      ...spanValues('evidence', report, relation.evidence),
    })),
});
