import { RapporteurError } from '@rapporteur/report';
import { Command } from 'commander';
import { readActorFiles } from '../../actors/actor-files.js';
import type { Context } from '../../context.js';
import { sanitiseLine } from '../../terminal/sanitise.js';
import { plural } from '../../terminal/table.js';

/** `rapporteur actors check FILE...`: all faults of files of actors. */
export function checkActorsCommand(context: Context): Command {
  return new Command('check')
    .summary('name all faults of files of actors')
    .description('Reads files of actors and names every fault with its line, field and remedy.')
    .argument('<file...>', 'files of actors, .csv or .json')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur actors check mine.csv
  rapporteur actors check actors/*.json

Exit codes: 0 all good, 1 there are faults, 2 wrong usage`,
    )
    .action(async (paths: string[]) => {
      const { terminal } = context.dependencies;
      for (const path of paths) {
        try {
          const { actors, states, agents } = (await readActorFiles([path], terminal.err)).dictionaries[0]!;
          const terms = actors.reduce((sum, actor) => sum + actor.terms.length, 0);
          const held = [
            plural(actors.length, 'actor'),
            plural(terms, 'term'),
            `${plural(states.length, 'record')} of states`,
          ];
          terminal.out.write(
            `${sanitiseLine(path)}: good; ${[...held, plural(agents.length, 'agent noun')].join(', ')}\n`,
          );
        } catch (error) {
          if (!(error instanceof RapporteurError)) throw error;
          terminal.err.write(`${sanitiseLine(error.message)}\n`);
          context.exitCode = 1;
        }
      }
    });
}
