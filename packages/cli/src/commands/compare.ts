import { RapporteurError } from '@rapporteur/report';
import { Command } from 'commander';
import type { Context } from '../context.js';
import { DEFAULT_STORE } from '../places.js';
import { comparisonView } from '../reading/comparison-view.js';

/** `rapporteur compare QUERY`: how outlets tell the same events. */
export function compareCommand(context: Context): Command {
  return new Command('compare')
    .summary('compare how outlets tell the same events')
    .description(
      'Shows, outlet by outlet, which events each tells, in whose words, whom it names, what it leaves out, what it calls the same actor, and where accounts contradict.',
    )
    .argument('[query...]', 'the id of an event, or words that must all fit; all events without any')
    .option('-s, --store <file>', 'the store to look in', DEFAULT_STORE)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
A word of the query fits a party's or a speaker's name, a place, or a word of the sentence,
whatever its ending; a type in capitals fits events of that type; a day, month, year or
period fits what happened then. Words in quotation marks must stand together.

Examples:
  rapporteur compare                            all contradictions, then what most documents tell
  rapporteur compare ceasefire 2011-03
  rapporteur compare ASSAULT Misrata 2011-04-01..2011-04-17
  rapporteur compare '"road map"' Zuma
  rapporteur compare 94d852dc30355732.e9        an event, as show and stories list it

Exit codes: 0 shown, 1 nothing fits or there is no such store, 2 wrong usage`,
    )
    .action(async (words: string[], options: { readonly store: string; readonly json?: boolean }) => {
      const { dependencies } = context;
      const { terminal } = dependencies;
      const query = words.join(' ');
      const store = await dependencies.openStore(options.store, { mustExist: true });
      try {
        const comparison = await store.compare(query);
        if (comparison.found === 0) throw new RapporteurError('RAP-E218', query === '' ? options.store : query);
        const text =
          options.json === true
            ? JSON.stringify(comparison, undefined, 2)
            : comparisonView(comparison, terminal).join('\n');
        terminal.out.write(`${text}\n`);
      } finally {
        await store.close();
      }
    });
}
