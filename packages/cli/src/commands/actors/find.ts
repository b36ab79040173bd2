import { parsePublished } from '@rapporteur/intake';
import { knowledgeWith } from '@rapporteur/ontology';
import { RapporteurError } from '@rapporteur/report';
import { Command, InvalidArgumentError } from 'commander';
import { type ActorsOptions, addActorsOptions, ownActors } from '../../actors/actors-options.js';
import { nearNames, whoIs } from '../../actors/who-is.js';
import type { Context } from '../../context.js';

/** `rapporteur actors find NAME`: whom a name means. */
export function findActorsCommand(context: Context): Command {
  const command = new Command('find')
    .summary('say whom a name means, on a day')
    .description('Prints who bears a name: kind, id, and every term with country, sectors and dates.')
    .argument('<name>', 'a name as news write it, an adjective of a country, or a noun such as "foreign minister"')
    .option('-d, --date <day>', 'the day on which it is read; what holds on it is marked with *', parseDay);
  return addActorsOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur actors find Gaddafi
  rapporteur actors find "Amira Sallam" --date 2015-01-31 --actors mine.csv

Exit codes: 0 found, 1 nobody has this name, 2 wrong usage`,
    )
    .action(async (name: string, options: ActorsOptions & { date?: string }) => {
      const { terminal } = context.dependencies;
      const { dictionaries } = await ownActors(context.dependencies, options);
      const lines = whoIs(knowledgeWith(dictionaries).actors, name, options.date, terminal.paint);
      if (lines.length > 0) {
        terminal.out.write(`${lines.join('\n')}\n`);
        return;
      }
      const near = nearNames(name);
      const detail = near.length === 0 ? undefined : `nobody has this name; there are ${near.join(', ')}`;
      throw new RapporteurError('RAP-E505', name, detail);
    });
}

function parseDay(value: string): string {
  const day = parsePublished(value);
  if (day === undefined) throw new InvalidArgumentError('A day is written like 2011-03-19.');
  return day;
}
