import { existsSync } from 'node:fs';
import { readDocuments } from '@rapporteur/intake';
import { RapporteurError, type Report } from '@rapporteur/report';
import { Command } from 'commander';
import { codeOne } from '../coding/run.js';
import type { Context } from '../context.js';
import { documentView } from '../reading/document-view.js';
import { findReport, type ReportsOptions } from '../reading/reports-source.js';
import { addReportsOptions } from './reports-options.js';

/** `rapporteur show DOCUMENT`: the text with its events marked and listed. */
export function showCommand(context: Context): Command {
  const command = new Command('show')
    .summary('print a document with its events marked and listed')
    .description('Prints the text of a document with its events marked by modality, and lists them.')
    .argument('<document>', 'an id, the beginning of one, a title or a part of it, or a file (coded on the fly)');
  return addReportsOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur show "The vote in New York"
  rapporteur show 3fa9 --store libya.duckdb
  rapporteur show article.html

Exit codes: 0 shown, 1 there is no such document or it cannot be read, 2 wrong usage`,
    )
    .action(async (query: string, options: ReportsOptions) => {
      const { dependencies } = context;
      const named = options.store !== undefined || options.reports !== undefined;
      const reports =
        !named && existsSync(query) ? await codeFile(context, query) : [await findReport(dependencies, query, options)];
      for (const report of reports) {
        dependencies.terminal.out.write(`${documentView(report, dependencies.terminal).join('\n')}\n`);
      }
    });
}

/** Codes what a path holds and keeps nothing. */
async function codeFile({ dependencies }: Context, path: string): Promise<Report[]> {
  const reports: Report[] = [];
  const engine = await dependencies.openEngine();
  try {
    for await (const outcome of readDocuments([path])) {
      if (outcome.kind === 'failed') throw outcome.error;
      if (outcome.kind === 'skipped') throw new RapporteurError('RAP-E202', path, outcome.detail);
      const report = await codeOne((document) => engine.code(document), outcome.document, path);
      if (report instanceof RapporteurError) throw report;
      reports.push(report);
    }
  } finally {
    await engine.close();
  }
  return reports;
}
