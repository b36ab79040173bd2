import { FORECAST_OUTCOME, FORECAST_OUTCOMES, type FollowedForecast } from '@rapporteur/store';
import { Command } from 'commander';
import type { Context } from '../../context.js';
import { forecastView } from '../../reading/followed-view.js';
import { followCommand } from '../following/follow.js';
import { addListing, type Listing } from '../following/list.js';
import { type OutcomeFlag, overruleCommand } from '../following/overrule.js';
import { scoreCommand } from './score.js';

const LISTING: Listing<FollowedForecast> = {
  noun: 'forecast',
  outcomes: FORECAST_OUTCOMES,
  entries: (store) => store.forecasts(),
  view: forecastView,
};

const FLAGS: readonly OutcomeFlag[] = [
  { flag: 'happened', outcome: 'happened', means: FORECAST_OUTCOME.happened },
  { flag: 'did-not-happen', outcome: 'did not happen', means: FORECAST_OUTCOME['did not happen'] },
  { flag: 'void', outcome: 'condition not met', means: FORECAST_OUTCOME['condition not met'] },
  { flag: 'open', outcome: 'open', means: FORECAST_OUTCOME.open },
];

/** `rapporteur forecasts ...`: what was foretold, what became of it, and how good those are who foretold it. */
export function forecastsCommand(context: Context): Command {
  const command = new Command('forecasts')
    .summary('what was foretold, what became of it, and how good the forecasters are')
    .description(
      'Lists the forecasts of a store: whose they are, how sure they were, by when, and what became of them.',
    );
  return addListing(command, context, LISTING)
    .enablePositionalOptions()
    .addCommand(followCommand('resolve', 'forecasts', context, LISTING))
    .addCommand(overruleCommand('forecasts', 'forecast', FLAGS, context))
    .addCommand(scoreCommand(context))
    .addHelpText(
      'after',
      `
Examples:
  rapporteur forecasts                      all of them
  rapporteur forecasts resolve              hold them against all later documents
  rapporteur forecasts --state happened --why
  rapporteur forecasts overrule 3fa9c1d2.f2 --did-not-happen
  rapporteur forecasts score --by outlet

Exit codes: 0 done, 1 something failed, 2 wrong usage`,
    );
}
