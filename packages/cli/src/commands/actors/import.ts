import { type ActorDictionary, mergeDictionaries, readPetrarch } from '@rapporteur/ontology';
import { RapporteurError } from '@rapporteur/report';
import { Command, Option } from 'commander';
import { isOwnFormat, readActorFiles, readBytes } from '../../actors/actor-files.js';
import { importSummary } from '../../actors/import-summary.js';
import { writeActors } from '../../actors/write-actors.js';
import type { Context } from '../../context.js';

interface ImportOptions {
  readonly out: string;
  readonly format: 'petrarch' | 'tabari';
  readonly groups?: boolean;
}

/** `rapporteur actors import FILE... --out FILE`: dictionaries of other coders as files of actors. */
export function importActorsCommand(context: Context): Command {
  return new Command('import')
    .summary('convert PETRARCH and TABARI dictionaries of actors and agents')
    .description(
      'Converts dictionaries of actors and agents, and tells by line what could not be read or has no counterpart.',
    )
    .argument('<file...>', 'PETRARCH or TABARI dictionaries of actors or agents; also our own .csv and .json')
    .requiredOption('-o, --out <file>', 'the file of actors to write, .json or .csv')
    .addOption(
      new Option('-f, --format <name>', 'the format: TABARI forms no plurals of agent nouns by itself')
        .choices(['petrarch', 'tabari'])
        .default('petrarch'),
    )
    .option('--groups', 'the codes are those of ethnic or religious groups, not of countries (CAMEO.EthnicGroups)')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur actors import Phoenix.Countries.actors.txt --out phoenix.json
  rapporteur actors import my.actors.txt my.agents.txt --out mine.csv
  rapporteur actors import CAMEO.EthnicGroups.actors.txt --groups --out peoples.json
  rapporteur code articles/ --actors phoenix.json

Names become "Muammar Gaddafi" and are found in capitals and small letters alike. Codes become country, kind and
sectors; parts without a counterpart (HLH, UNO) are told, and the whole code is kept. See docs/actors.md.

Exit codes: 0 all read, 1 some lines were not read (the others are written), 2 wrong usage`,
    )
    .action(async (paths: string[], options: ImportOptions) => {
      const { terminal } = context.dependencies;
      if (!isOwnFormat(options.out))
        throw new RapporteurError('RAP-E201', '--out', 'the file to write ends in .json or .csv');
      const dictionaries: ActorDictionary[] = [];
      for (const path of paths) {
        if (isOwnFormat(path)) {
          dictionaries.push(...(await readActorFiles([path], terminal.err)).dictionaries);
          continue;
        }
        const reading = readPetrarch(textOf(await readBytes(path)), options);
        terminal.out.write(`${importSummary(path, reading, options.groups === true).join('\n')}\n`);
        if (reading.remarks.some(({ kind }) => kind === 'unread')) context.exitCode = 1;
        dictionaries.push(reading.dictionary);
      }
      const format = options.out.toLowerCase().endsWith('.csv') ? 'csv' : 'json';
      await writeActors(mergeDictionaries(dictionaries, 'both'), format, options.out, undefined, terminal);
    });
}

/** Dictionaries are old: UTF-8, else Windows-1252, and some hold NUL bytes, whose lines are told as unread. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
