import type { EntryState, Followed } from '@rapporteur/store';
import { Command } from 'commander';
import type { Context } from '../../context.js';
import { tallyLine } from '../../reading/followed-view.js';
import { addStoreOption, type StoreOptions, withStore } from './followed-options.js';
import type { Listing } from './list.js';

/** `rapporteur forecasts resolve`, `rapporteur commitments follow`: holds every entry against all later documents. */
export function followCommand<E extends { readonly state: EntryState<string> }>(
  name: string,
  ledger: Followed,
  { dependencies }: Context,
  listing: Listing<E>,
): Command {
  const command = new Command(name)
    .summary(`say what became of the ${ledger}, from later documents`)
    .description(
      `Holds every ${listing.noun} against the events of all later documents, keeps what is found, and prints what is settled with the words that say so. What nothing can be trusted to tell stays open.`,
    );
  return addStoreOption(command)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur ${ledger} ${name}
  rapporteur ${ledger} ${name} --store libya.duckdb

Do it again after coding more documents. What a person judged stays as it is.

Exit codes: 0 done, 1 the store cannot be read or written, 2 wrong usage`,
    )
    .action(async (_: StoreOptions, self: Command) => {
      const { terminal } = dependencies;
      const entries = await withStore(dependencies, self.optsWithGlobals<StoreOptions>(), false, async (store) => {
        await store.follow(ledger);
        return listing.entries(store);
      });
      const settled = entries.filter(({ state }) => state.outcome !== 'open');
      const lines = settled.flatMap((entry) => [...listing.view(entry, terminal, true), '']);
      terminal.out.write(`${[...lines, tallyLine(entries, listing.noun)].join('\n')}\n`);
    });
}
