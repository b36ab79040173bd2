import { FEWEST, type ForecastScore, SCORED_BY, type ScoredBy, scoresBy } from '@rapporteur/store';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../../context.js';
import { wrap } from '../../terminal/marked-text.js';
import { sanitiseLine } from '../../terminal/sanitise.js';
import { table } from '../../terminal/table.js';
import type { Terminal } from '../../terminal/terminal.js';
import { addStoreOption, type StoreOptions, withStore } from '../following/followed-options.js';

interface ScoreOptions extends StoreOptions {
  readonly by: ScoredBy;
  readonly min: number;
  readonly json?: boolean;
}

/** `rapporteur forecasts score`: how good holders or outlets are. */
export function scoreCommand({ dependencies }: Context): Command {
  const command = new Command('score')
    .summary('how often forecasters were right, and how sure they were')
    .description('Counts, for each holder or outlet, the forecasts that came true or did not, and scores them.')
    .addOption(
      new Option('--by <whose>', 'whose forecasts are counted together')
        .choices(Object.keys(SCORED_BY))
        .default('holder'),
    )
    .option('--min <n>', 'never score fewer resolved forecasts than this', parseMin, FEWEST)
    .option('--json', 'as JSON');
  return addStoreOption(command)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur forecasts score
  rapporteur forecasts score --by outlet --min 10

Exit codes: 0 done, 1 the store cannot be read, 2 wrong usage`,
    )
    .action(async (_: ScoreOptions, self: Command) => {
      const options = self.optsWithGlobals<ScoreOptions>();
      const { terminal } = dependencies;
      const forecasts = await withStore(dependencies, options, true, (store) => store.forecasts());
      const scores = scoresBy(forecasts, options.by, options.min);
      const lines = options.json ? [JSON.stringify(scores, null, 2)] : scoreView(scores, options, terminal);
      terminal.out.write(`${lines.join('\n')}\n`);
    });
}

function parseMin(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number of at least 1.');
}

function scoreView(
  scores: readonly ForecastScore[],
  { by, min }: ScoreOptions,
  { columns, paint }: Terminal,
): string[] {
  const scored = scores.filter(({ brier }) => brier !== undefined);
  const tooFew = scores.filter(({ brier }) => brier === undefined);
  const rows = scored.map(({ name, resolved, happened, hitRate, brier }) => [
    sanitiseLine(name),
    String(resolved),
    String(happened),
    `${Math.round(hitRate! * 100)}%`,
    brier!.toFixed(3),
  ]);
  const [head, ...body] = table([[by, 'resolved', 'came true', 'hit rate', 'Brier'], ...rows], [1, 2, 3, 4]);
  const few = tooFew.map(
    ({ name, resolved, unsettled }) => `${sanitiseLine(name)} (${resolved} of ${resolved + unsettled})`,
  );
  return [
    ...(rows.length > 0 ? [paint.dim(head!), ...body, ''] : []),
    ...(few.length > 0 ? wrap(`Too few resolved (fewer than ${min}), so not scored: ${few.join('; ')}.`, columns) : []),
    ...(scores.length === 0 ? ['There are no forecasts.'] : ['']),
    ...wrap(NOTE, columns).map(paint.dim),
  ];
}

const NOTE =
  'The Brier score is the mean squared distance between the probability given and what came: 0 is perfect, 0.25 a coin, 1 always sure and wrong. The probability is the middle of the range that the words of certainty stand for. Void and open forecasts do not count.';
