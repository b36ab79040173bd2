import { Command } from 'commander';
import type { Context } from '../context.js';
import { eventView } from '../reading/event-view.js';
import { findEvent, type ReportsOptions } from '../reading/reports-source.js';
import { addReportsOptions } from './reports-options.js';

/** `rapporteur explain EVENT`: why an event was coded as it was. */
export function explainCommand(context: Context): Command {
  const command = new Command('explain')
    .summary('say why an event was coded as it was')
    .description(
      'Tells in plain sentences what kind of event it is and by which words, who did it to whom and how the grammar says so, who says so, whether it happened, and what makes it unsure.',
    )
    .argument('<event>', 'the id of an event, as `rapporteur show DOCUMENT` lists it')
    .option('-v, --verbose', 'also the fields, rules and lexicon rows behind the account');
  return addReportsOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur explain 3fa9c1d2e4b5a697-e4
  rapporteur explain 3fa9c1d2e4b5a697-e4 --reports reports.jsonl --verbose

Exit codes: 0 explained, 1 there is no such event, 2 wrong usage`,
    )
    .action(async (id: string, options: ReportsOptions & { verbose?: boolean }) => {
      const { terminal } = context.dependencies;
      const { report, event } = await findEvent(context.dependencies, id, options);
      terminal.out.write(`${eventView(report, event, terminal, options.verbose === true).join('\n')}\n`);
    });
}
