import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** The account of how each event was read. */
export const reasons = table({
  name: 'reasons',
  means: 'Which rules and lexicon entries made each event what it is',
  columns: {
    document: DOCUMENT,
    event: ['VARCHAR', 'id of the event'],
    position: ['INTEGER', 'step of the account, from 1'],
    stage: ['VARCHAR', 'predicate, lexicon, actor, factuality, attribution or mention'],
    rule: ['VARCHAR', 'the rule or lexicon entry that fired'],
    effect: ['VARCHAR', 'what it did'],
    ...spanColumns('words', 'the words it read'),
  },
  rows: (report) =>
    report.events.flatMap((event) =>
      event.reasons.map((reason, index) => ({
        document: report.document.id,
        event: event.id,
        position: index + 1,
        stage: reason.stage,
        rule: reason.rule,
        effect: reason.effect,
        ...spanValues('words', report, reason.span),
      })),
    ),
});
