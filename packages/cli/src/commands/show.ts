import { statSync } from 'node:fs';
import { nameOf, readDocuments } from '@rapporteur/intake';
import { atLeast, RapporteurError, type Report } from '@rapporteur/report';
import { Command, InvalidArgumentError } from 'commander';
import { type ActorsOptions, addActorsOptions, ownActors } from '../actors/actors-options.js';
import { codeOne } from '../coding/run.js';
import type { Context } from '../context.js';
import type { Dependencies } from '../dependencies.js';
import { documentView, LISTS, type List } from '../reading/document-view.js';
import { findReport, type ReportsOptions } from '../reading/reports-source.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import { confidenceOption, leftOut } from './confidence-option.js';
import { addReportsOptions } from './reports-options.js';

interface ShowOptions extends ReportsOptions, ActorsOptions {
  readonly minConfidence?: number;
  readonly only?: readonly List[];
}

/** `rapporteur show DOCUMENT`: the text with its events marked and listed, and the entries of its ledgers. */
export function showCommand(context: Context): Command {
  const command = new Command('show')
    .summary('print a document with its events marked and listed')
    .description(
      'Prints the text of a document with its events marked by modality, lists them, and tells what else it says: votes, promises, forecasts, appeals, explanations, rebuttals, evaluations and relations.',
    )
    .argument('<document>', 'an id, the beginning of one, a title or a part of it, or a file (coded on the fly)');
  return addActorsOptions(addReportsOptions(command))
    .addOption(confidenceOption('leave out the events and entries'))
    .option('--only <lists>', 'only these lists, without the text: events,forecasts for example', parseLists)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur show "The vote in New York"
  rapporteur show 3fa9 --store libya.duckdb
  rapporteur show article.html --min-confidence 0.7
  rapporteur show article.html --only commitments,forecasts

Exit codes: 0 shown, 1 there is no such document or it cannot be read, 2 wrong usage`,
    )
    .action(async (query: string, options: ShowOptions) => {
      const named = options.store !== undefined || options.reports !== undefined;
      if (!named && isFile(query)) await showFile(context, query, options);
      else print(context.dependencies, await findReport(context.dependencies, query, options), options);
    });
}

function print({ terminal }: Dependencies, whole: Report, { minConfidence: least, only }: ShowOptions): void {
  const { report, left } = least === undefined ? { report: whole, left: 0 } : atLeast(whole, least);
  const lines = documentView(report, terminal, only);
  if (least !== undefined) lines.push(leftOut(left, least));
  terminal.out.write(`${lines.join('\n')}\n`);
}

/** Codes and prints what a file holds, and keeps nothing. */
async function showFile(context: Context, path: string, options: ShowOptions): Promise<void> {
  const { dependencies } = context;
  const engine = await dependencies.openEngine((await ownActors(dependencies, options)).dictionaries);
  try {
    for await (const outcome of readDocuments([path])) {
      const name = nameOf(outcome.source);
      const report =
        outcome.kind === 'failed'
          ? outcome.error
          : outcome.kind === 'skipped'
            ? new RapporteurError('RAP-E214', name, outcome.detail)
            : await codeOne((document) => engine.code(document), outcome.document, name);
      if (!(report instanceof RapporteurError)) print(dependencies, report, options);
      else {
        dependencies.terminal.err.write(`${sanitiseLine(report.message)}\n`);
        context.exitCode = 1;
      }
    }
  } finally {
    await engine.close();
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** "events,forecasts" as lists of a document. */
function parseLists(value: string): List[] {
  return value.split(',').map((part) => {
    const name = part.trim();
    if ((LISTS as readonly string[]).includes(name)) return name as List;
    throw new InvalidArgumentError(`It must be some of ${LISTS.join(', ')}, with commas between.`);
  });
}
