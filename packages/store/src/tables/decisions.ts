import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** Who voted how, in which body, on what. */
export const decisions = table({
  name: 'decisions',
  means: 'Who voted how, in which body, on what',
  columns: {
    document: DOCUMENT,
    body: ['VARCHAR', 'the body that decides'],
    voters: ['VARCHAR[]', 'actor ids'],
    vote: ['VARCHAR', 'for, against, abstain, veto or absent'],
    outcome: ['VARCHAR', 'what came of it'],
    modality: ['VARCHAR', 'as in events'],
    ...spanColumns('measure', 'what is decided on'),
    ...spanColumns('evidence', 'the words it was read from'),
  },
  rows: (report) =>
    report.decisions.map((decision) => ({
      document: report.document.id,
      body: decision.body ?? null,
      voters: decision.voters,
      vote: decision.vote,
      outcome: decision.outcome ?? null,
      modality: decision.modality,
      ...spanValues('measure', report, decision.measure),
      ...spanValues('evidence', report, decision.evidence),
    })),
});
