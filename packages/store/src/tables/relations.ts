import { ENTRY_COLUMNS, entryValues } from './entry-columns.js';
import { spanColumns, spanValues } from './span-columns.js';
import { table } from './table.js';

/** Lasting ties between two actors. */
export const relations = table({
  name: 'relations',
  means: 'Lasting ties between two actors',
  columns: {
    ...ENTRY_COLUMNS,
    a: ['VARCHAR', 'actor id'],
    b: ['VARCHAR', 'actor id'],
    kind: ['VARCHAR', 'alliance, membership, cooperation, hostility, client, kinship or office'],
    role: ['VARCHAR', 'the office or the tie in the words of the text'],
    since: ['VARCHAR', 'since when, ISO 8601'],
    until: ['VARCHAR', 'until when, ISO 8601'],
    ...spanColumns('a_words', 'the words that name a'),
    ...spanColumns('b_words', 'the words that name b'),
  },
  rows: (report) =>
    report.relations.map((relation) => ({
      ...entryValues(report, relation),
      a: relation.a.actor,
      b: relation.b.actor,
      kind: relation.kind,
      role: relation.role ?? null,
      since: relation.since ?? null,
      until: relation.until ?? null,
      ...spanValues('a_words', report, relation.a.span),
      ...spanValues('b_words', report, relation.b.span),
    })),
});
