import { type Command, Option } from 'commander';
import { DEFAULT_STORE } from '../places.js';

/** `--store` and `--reports`, of which a command takes one. */
export function addReportsOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-s, --store <file>', `the store to look in (default: ${DEFAULT_STORE})`).conflicts('reports'),
    )
    .addOption(new Option('-r, --reports <file>', 'a file of reports, as --out writes it, instead of a store'));
}
