import { RapporteurError } from '@rapporteur/report';
import { Command, CommanderError } from 'commander';
import { actorsCommand } from './commands/actors/actors.js';
import { codeCommand } from './commands/code.js';
import { commitmentsCommand } from './commands/commitments/commitments.js';
import { compareCommand } from './commands/compare.js';
import { digestCommand } from './commands/digest.js';
import { explainCommand } from './commands/explain.js';
import { forecastsCommand } from './commands/forecasts/forecasts.js';
import { parseCommand } from './commands/parse.js';
import { serveCommand } from './commands/serve.js';
import { showCommand } from './commands/show.js';
import { startCommand } from './commands/start.js';
import { storiesCommand } from './commands/stories.js';
import type { Context } from './context.js';
import type { Dependencies } from './dependencies.js';
import { systemFault, trace } from './faults.js';
import { sanitise, sanitiseLine } from './terminal/sanitise.js';
import { VERSION } from './version.js';

const USAGE = 2;

/** Runs one command line (without `node` and the script) and gives the exit code. Never throws. */
export async function runCommand(args: readonly string[], dependencies: Dependencies): Promise<number> {
  const context: Context = { dependencies, exitCode: 0 };
  try {
    await createProgram(context).parseAsync([...args], { from: 'user' });
    return context.exitCode;
  } catch (error) {
    // What commander had to say is already printed; its own exit code is 0 after --help and --version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    const failure =
      error instanceof RapporteurError
        ? error
        : new RapporteurError('RAP-E299', 'rapporteur', systemFault(error), { cause: error });
    dependencies.terminal.err.write(`${sanitiseLine(failure.message)}\n`);
    if (process.env.RAPPORTEUR_DEBUG === '1') dependencies.terminal.err.write(`${sanitise(trace(failure))}\n`);
    return 1;
  }
}

function createProgram(context: Context): Command {
  const { terminal } = context.dependencies;
  const program = new Command('rapporteur')
    .description('Reads political news and reports who did what to whom, who says so, and whether it happened.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur start                     code the bundled samples and look around
  rapporteur code articles/            code your own
  rapporteur show "a title"            read a document with its events
  rapporteur explain EVENT             why an event was coded as it was
  rapporteur compare ceasefire         how outlets tell the same events, and contradict each other
  rapporteur forecasts resolve         what became of what was foretold
  rapporteur digest --since 7d         a brief of what the last week brought
  rapporteur parse --tree article.txt  the grammar of a text: words, tags, trees
  rapporteur actors check mine.csv     your own actors: see rapporteur actors --help

Exit codes: 0 done, 1 something failed, 2 wrong usage, 130 interrupted`,
    );
  program.addCommand(startCommand(context));
  program.addCommand(codeCommand(context));
  program.addCommand(showCommand(context));
  program.addCommand(explainCommand(context));
  program.addCommand(storiesCommand(context));
  program.addCommand(compareCommand(context));
  program.addCommand(forecastsCommand(context));
  program.addCommand(commitmentsCommand(context));
  program.addCommand(digestCommand(context));
  program.addCommand(serveCommand(context));
  program.addCommand(parseCommand(context));
  program.addCommand(actorsCommand(context));
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command
      .helpOption('-h, --help', 'print this help')
      .exitOverride()
      .configureOutput({
        writeOut: (text) => terminal.out.write(text),
        writeErr: (text) => terminal.err.write(text),
        outputError: (text, write) => write(usageError(text)),
        getOutHelpWidth: () => terminal.columns,
        getErrHelpWidth: () => terminal.columns,
      });
  }
  return program;
}

/** Commander's message ("error: unknown command 'cod'\n(Did you mean code?)") in the form of ours. */
function usageError(text: string): string {
  const detail = sanitise(text)
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return `${new RapporteurError('RAP-E201', 'rapporteur', detail).message}\n`;
}
