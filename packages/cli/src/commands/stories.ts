import type { Story } from '@rapporteur/store';
import { Command, InvalidArgumentError } from 'commander';
import type { Context } from '../context.js';
import { DEFAULT_STORE } from '../places.js';
import { storiesView } from '../reading/stories-view.js';

interface StoriesOptions {
  readonly store: string;
  readonly minDocuments: number;
  readonly json?: boolean;
}

/** `rapporteur stories`: the events that more than one document tells. */
export function storiesCommand(context: Context): Command {
  return new Command('stories')
    .summary('list the events that several documents tell')
    .description(
      'Lists the events that more than one document tells, each with its accounts and why they are taken for one event, and the documents that are copies of others.',
    )
    .option('-s, --store <file>', 'the store to look in', DEFAULT_STORE)
    .option('-n, --min-documents <number>', 'told by at least so many documents; copies do not count', parseNumber, 2)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur stories
  rapporteur stories --min-documents 3 --store libya.duckdb
  rapporteur stories --json | jq '.stories[].id'

Exit codes: 0 listed, 1 there is no such store, 2 wrong usage`,
    )
    .action(async (options: StoriesOptions) => {
      const { dependencies } = context;
      const { terminal } = dependencies;
      const store = await dependencies.openStore(options.store, { mustExist: true });
      try {
        const { stories, copies } = await store.stories();
        const told = stories.filter(({ originals }: Story) => originals >= options.minDocuments);
        const text =
          options.json === true
            ? JSON.stringify({ stories: told, copies }, undefined, 2)
            : storiesView(told, copies, await store.summary(), terminal).join('\n');
        terminal.out.write(`${text}\n`);
      } finally {
        await store.close();
      }
    });
}

function parseNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(value);
}
