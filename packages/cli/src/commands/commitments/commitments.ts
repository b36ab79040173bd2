import { COMMITMENT_OUTCOME, COMMITMENT_OUTCOMES, type FollowedCommitment } from '@rapporteur/store';
import { Command } from 'commander';
import type { Context } from '../../context.js';
import { commitmentView } from '../../reading/followed-view.js';
import { followCommand } from '../following/follow.js';
import { addListing, type Listing } from '../following/list.js';
import { type OutcomeFlag, overruleCommand } from '../following/overrule.js';

const LISTING: Listing<FollowedCommitment> = {
  noun: 'commitment',
  outcomes: COMMITMENT_OUTCOMES,
  entries: (store) => store.commitments(),
  view: commitmentView,
};

const FLAGS: readonly OutcomeFlag[] = (['kept', 'breached', 'withdrawn', 'expired', 'open'] as const).map(
  (outcome) => ({
    flag: outcome,
    outcome,
    means: COMMITMENT_OUTCOME[outcome],
  }),
);

/** `rapporteur commitments ...`: what was promised, threatened or demanded, and what became of it. */
export function commitmentsCommand(context: Context): Command {
  const command = new Command('commitments')
    .summary('what was promised, threatened or demanded, and what became of it')
    .description('Lists the commitments of a store: by whom, to whom, by when, and what became of them.');
  return addListing(command, context, LISTING)
    .enablePositionalOptions()
    .addCommand(followCommand('follow', 'commitments', context, LISTING))
    .addCommand(overruleCommand('commitments', 'commitment', FLAGS, context))
    .addHelpText(
      'after',
      `
Examples:
  rapporteur commitments                    all of them
  rapporteur commitments follow             hold them against all later documents
  rapporteur commitments --state breached --why
  rapporteur commitments overrule 3fa9c1d2.c1 --kept

Exit codes: 0 done, 1 something failed, 2 wrong usage`,
    );
}
