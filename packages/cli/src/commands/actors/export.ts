import { builtInDictionary, mergeDictionaries } from '@rapporteur/ontology';
import { Command, Option } from 'commander';
import { type ActorsOptions, addActorsOptions, ownActors } from '../../actors/actors-options.js';
import { type ActorsFormat, writeActors } from '../../actors/write-actors.js';
import type { Context } from '../../context.js';

interface ExportOptions extends ActorsOptions {
  readonly out: string;
  readonly format: ActorsFormat;
  readonly only?: 'actors' | 'agents';
  readonly builtIn: boolean;
}

/** `rapporteur actors export --format NAME --out FILE`: the actors for other programs. */
export function exportActorsCommand(context: Context): Command {
  const command = new Command('export')
    .summary('write the built-in and your own actors for PETRARCH, TABARI or a spreadsheet')
    .description('Writes the built-in actors and your own with their dates, yours first.')
    .addOption(
      new Option('-f, --format <name>', 'the format')
        .choices(['petrarch', 'tabari', 'csv', 'json'])
        .makeOptionMandatory(),
    )
    .requiredOption('-o, --out <file>', 'the file to write; - is standard output')
    .addOption(
      new Option('--only <what>', 'actors or agent nouns; PETRARCH and TABARI keep them in files of their own').choices(
        ['actors', 'agents'],
      ),
    )
    .option('--no-built-in', 'your own actors alone');
  return addActorsOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur actors export --format petrarch --out ours.actors.txt
  rapporteur actors export --format petrarch --only agents --out ours.agents.txt
  rapporteur actors export --format csv --no-built-in --actors mine.json --out mine.csv

What a PETRARCH dictionary has no room for (titles, small letters, kinds) stands behind its lines as comments, from
which \`rapporteur actors import\` gives back what was exported.

Exit codes: 0 written, 1 it cannot be written, 2 wrong usage`,
    )
    .action(async (options: ExportOptions) => {
      const { terminal } = context.dependencies;
      const { dictionaries } = await ownActors(context.dependencies, options);
      const all = options.builtIn ? [...dictionaries, builtInDictionary()] : dictionaries;
      await writeActors(mergeDictionaries(all, 'first'), options.format, options.out, options.only, terminal);
    });
}
