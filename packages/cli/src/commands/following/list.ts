import type { EntryState, Store } from '@rapporteur/store';
import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from '../../context.js';
import { tallyLine } from '../../reading/followed-view.js';
import type { Terminal } from '../../terminal/terminal.js';
import { addStoreOption, type StoreOptions, withStore } from './followed-options.js';

interface ListOptions extends StoreOptions {
  readonly state?: string;
  readonly why?: boolean;
  readonly json?: boolean;
}

/** What a ledger's commands need to know to list it. */
export interface Listing<E extends { readonly state: EntryState<string> }> {
  readonly noun: string;
  readonly outcomes: readonly string[];
  readonly entries: (store: Store) => Promise<E[]>;
  readonly view: (entry: E, terminal: Terminal, why: boolean) => string[];
}

/** Makes the ledger's command a list of its entries. */
export function addListing<E extends { readonly state: EntryState<string> }>(
  command: Command,
  { dependencies }: Context,
  listing: Listing<E>,
): Command {
  const outcome = (value: string) => {
    if (listing.outcomes.includes(value)) return value;
    throw new InvalidArgumentError(`It must be one of ${listing.outcomes.join(', ')}.`);
  };
  return addStoreOption(command)
    .option('--state <outcome>', `only those that are: ${listing.outcomes.join(', ')}`, outcome)
    .option('-w, --why', 'also the words that settle them')
    .option('--json', 'as JSON')
    .action(async (options: ListOptions) => {
      const { terminal } = dependencies;
      const all = await withStore(dependencies, options, true, listing.entries);
      const entries = all.filter(({ state }) => options.state === undefined || state.outcome === options.state);
      const lines = options.json
        ? [JSON.stringify(entries, null, 2)]
        : [
            ...entries.flatMap((entry) => [...listing.view(entry, terminal, options.why === true), '']),
            tallyLine(entries, listing.noun),
          ];
      terminal.out.write(`${lines.join('\n')}\n`);
    });
}
