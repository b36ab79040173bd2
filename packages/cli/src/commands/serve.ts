import { Command } from 'commander';
import type { Context } from '../context.js';
import { DEFAULT_STORE } from '../places.js';
import { parsePort, type ServingOptions, serveUntilInterrupted } from './serving.js';

/** `rapporteur serve`: the workbench over a store. */
export function serveCommand(context: Context): Command {
  return new Command('serve')
    .summary('serve the workbench over a store')
    .description('Serves the workbench and its API over a store, on this machine alone unless a host is named.')
    .option('-s, --store <file>', 'the store to serve', DEFAULT_STORE)
    .option('-p, --port <number>', 'the port to listen on', parsePort)
    .option('--host <address>', 'the address to listen on; the default is this machine alone')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur serve
  rapporteur serve --store libya.duckdb --port 8080

Exit codes: 0 stopped with Ctrl-C, 1 the store or the port cannot be had, 2 wrong usage`,
    )
    .action(async (options: ServingOptions & { store: string }) => {
      const { dependencies } = context;
      const store = await dependencies.openStore(options.store, { mustExist: true });
      try {
        await serveUntilInterrupted(dependencies, store, options);
      } finally {
        await store.close();
      }
    });
}
