import { Command } from 'commander';
import type { Context } from '../../context.js';
import { checkActorsCommand } from './check.js';
import { exportActorsCommand } from './export.js';
import { findActorsCommand } from './find.js';
import { importActorsCommand } from './import.js';

/** `rapporteur actors ...`: users' own actors, to and from other formats. */
export function actorsCommand(context: Context): Command {
  return new Command('actors')
    .summary('your own actors: check, find, import and export them')
    .description('Looks after files of your own actors, which `code --actors FILE` uses beside the built-in ones.')
    .addCommand(checkActorsCommand(context))
    .addCommand(findActorsCommand(context))
    .addCommand(importActorsCommand(context))
    .addCommand(exportActorsCommand(context))
    .addHelpText(
      'after',
      `
Examples:
  rapporteur actors check mine.csv
  rapporteur actors find "Gaddafi" --date 2011-05-01
  rapporteur actors import Phoenix.Countries.actors.txt --out phoenix.json
  rapporteur actors export --format petrarch --out ours.actors.txt

Files of actors are .csv or .json, as docs/actors.md describes. The shortest:
  name,kind,country,title,sectors,from,until
  Amira Sallam,person,LBY,mayor,GOV,2014,2018-06-30

Exit codes: 0 done, 1 something failed, 2 wrong usage`,
    );
}
