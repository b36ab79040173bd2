import { Command } from 'commander';
import type { Context } from '../context.js';
import { entryView } from '../reading/entry-view.js';
import { eventView } from '../reading/event-view.js';
import { findById, type ReportsOptions } from '../reading/reports-source.js';
import { addReportsOptions } from './reports-options.js';

/** `rapporteur explain ID`: why an event, or an entry of a ledger, was coded as it was. */
export function explainCommand(context: Context): Command {
  const command = new Command('explain')
    .summary('say why an event or an entry of a ledger was coded as it was')
    .description(
      'Tells in plain sentences what it is and by which words, who did it to whom and how the grammar says so, who says so, whether it happened, and what makes it unsure.',
    )
    .argument('<id>', 'the id of an event, a vote, a promise, a forecast…, as `rapporteur show DOCUMENT` lists it')
    .option('-v, --verbose', 'also the fields, rules and lexicon rows behind the account');
  return addReportsOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur explain 3fa9c1d2e4b5a697.e4
  rapporteur explain 3fa9c1d2e4b5a697.f2
  rapporteur explain 3fa9c1d2e4b5a697.e4 --reports reports.jsonl --verbose

Exit codes: 0 explained, 1 there is no such id, 2 wrong usage`,
    )
    .action(async (id: string, options: ReportsOptions & { verbose?: boolean }) => {
      const { terminal } = context.dependencies;
      const found = await findById(context.dependencies, id, options);
      const verbose = options.verbose === true;
      const lines =
        'event' in found
          ? eventView(found.report, found.event, terminal, verbose)
          : entryView(found, terminal, verbose);
      terminal.out.write(`${lines.join('\n')}\n`);
    });
}
