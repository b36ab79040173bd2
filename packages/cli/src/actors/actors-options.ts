import { type Command, Option } from 'commander';
import type { Dependencies } from '../dependencies.js';
import { NO_ACTORS, type OwnActors, readActorFiles } from './actor-files.js';
import { PROJECT_FILE, projectActors } from './project-file.js';

/** Files of actors from the command line, or `false` for `--no-actors`. */
export interface ActorsOptions {
  readonly actors?: readonly string[] | boolean;
}

/** `--actors FILE`, which may be given several times, and `--no-actors`. */
export function addActorsOptions(command: Command): Command {
  const collect = (file: string, before: unknown): string[] => [...(Array.isArray(before) ? before : []), file];
  return command
    .addOption(
      new Option(
        '-a, --actors <file>',
        `your own actors, .csv or .json, which win over the built-in ones; may be repeated (default: those that ${PROJECT_FILE} names)`,
      ).argParser(collect),
    )
    .addOption(new Option('--no-actors', `without your own actors, whatever ${PROJECT_FILE} says`));
}

/**
 * The actors that the options ask for, else those that the folder's `rapporteur.json` names.
 * @throws RapporteurError RAP-E502 to RAP-E504
 */
export async function ownActors({ folder, terminal }: Dependencies, options: ActorsOptions): Promise<OwnActors> {
  if (options.actors === false) return NO_ACTORS;
  const paths = Array.isArray(options.actors) ? options.actors : await projectActors(folder);
  return readActorFiles(paths, terminal.err);
}
