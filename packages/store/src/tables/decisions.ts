import { ENTRY_COLUMNS, entryValues } from './entry-columns.js';
import { spanColumns, spanValues } from './span-columns.js';
import { table } from './table.js';

/** Who voted how, in which body, on what. */
export const decisions = table({
  name: 'decisions',
  means: 'Who voted how, in which body, on what',
  columns: {
    ...ENTRY_COLUMNS,
    body: ['VARCHAR', 'id of the body that decides'],
    voters: ['VARCHAR[]', 'ids of the actors who cast this vote; empty: the body as a whole, or not said'],
    vote: ['VARCHAR', 'for, against, abstain, veto or absent'],
    outcome: ['VARCHAR', 'adopted, rejected or postponed'],
    votes_for: ['INTEGER', 'votes for it, where they are told'],
    votes_against: ['INTEGER', 'votes against it'],
    abstentions: ['INTEGER', 'abstentions'],
    ...spanColumns('measure', 'what is decided on'),
  },
  rows: (report) =>
    report.decisions.map((decision) => ({
      ...entryValues(report, decision),
      body: decision.body?.actor ?? null,
      voters: decision.voters.map(({ actor }) => actor),
      vote: decision.vote,
      outcome: decision.outcome ?? null,
      votes_for: decision.count?.for ?? null,
      votes_against: decision.count?.against ?? null,
      abstentions: decision.count?.abstain ?? null,
      ...spanValues('measure', report, decision.measure),
    })),
});
