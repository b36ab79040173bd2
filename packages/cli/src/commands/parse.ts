import { setImmediate } from 'node:timers/promises';
import { nameOf, type Outcome, parsePublished, readDocuments, STANDARD_INPUT } from '@rapporteur/intake';
import type { Language } from '@rapporteur/language';
import { RapporteurError } from '@rapporteur/report';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Interrupt } from '../coding/interrupt.js';
import { partialOf } from '../coding/reports-file.js';
import { LONGEST_TEXT } from '../coding/run.js';
import type { Context } from '../context.js';
import { CONLLU } from '../parsing/conllu-format.js';
import { JSON_LINES } from '../parsing/json-format.js';
import { MODELS, type ModelName } from '../parsing/open-language.js';
import { pageFormat } from '../parsing/svg-format.js';
import { SvgFolder, type Target, TextTarget } from '../parsing/targets.js';
import { treeFormat } from '../parsing/tree-format.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import type { Terminal } from '../terminal/terminal.js';

interface ParseOptions {
  readonly tree?: boolean;
  readonly svg?: boolean;
  readonly json?: boolean;
  readonly compact?: boolean;
  readonly out?: string;
  readonly model: ModelName;
  readonly date?: string;
}

/** `rapporteur parse [PATH...]`: the analysis of texts as CoNLL-U, trees, drawings or JSON. */
export function parseCommand(context: Context): Command {
  return new Command('parse')
    .summary('analyse the grammar of texts: words, tags, lemmas, trees, names')
    .description('Analyses English texts and writes words, tags, lemmas and dependency trees as CoNLL-U.')
    .argument('[path...]', 'files (.txt, .md, .html, .jsonl), folders, or - for standard input, which is the default')
    .addOption(new Option('-t, --tree', 'draw the trees for a terminal').conflicts(['svg', 'json']))
    .addOption(new Option('--svg', 'draw the trees as pictures: a page, or one SVG a sentence').conflicts('json'))
    .option('--json', 'write JSON Lines, one document a line')
    .option('-o, --out <file>', 'where to write instead of standard output; with --svg a page (.html) or a folder')
    .option('--compact', 'with --svg: draw closer, for long sentences')
    .addOption(new Option('-m, --model <name>', 'the language model').choices(Object.keys(MODELS)).default('default'))
    .option('-d, --date <day>', "the day the text was written, which 'last week' is read from", parseDay)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur parse article.txt                     CoNLL-U
  echo "The rebels took the town." | rapporteur parse --tree
  rapporteur parse --svg article.txt --out trees.html
  rapporteur parse --svg article.txt --out trees/  one SVG a sentence: trees/ID-1.svg, ...
  rapporteur parse --json --date 2011-03-19 wire.jsonl | jq .entities

CoNLL-U is explained at https://universaldependencies.org/format.html; white space that is more or else than
a space stands in MISC as SpacesAfter, names and coreference as Entity (after CorefUD), dates as Date.
A document's own day of publication counts where --date is not given.

Exit codes: 0 all done, 1 some documents failed, 2 wrong usage, 130 interrupted (what was finished is kept)`,
    )
    .action(async (paths: string[], options: ParseOptions) => {
      await parse(context, paths.length === 0 ? [STANDARD_INPUT] : paths, options);
    });
}

async function parse(context: Context, paths: readonly string[], options: ParseOptions): Promise<void> {
  const { dependencies } = context;
  const language = dependencies.openLanguage(options.model);
  const target = await targetOf(options, dependencies.terminal);
  const interrupt = new Interrupt();
  const outcomes = readDocuments(paths, {
    standardInput: dependencies.standardInput,
    ...(options.out !== undefined && { outputs: [options.out], scratch: [partialOf(options.out)] }),
  })[Symbol.asyncIterator]();
  let done = 0;
  let failed = 0;
  try {
    for (;;) {
      const next = await interrupt.orInterrupted(outcomes.next());
      if (next === undefined || next.done === true || interrupt.requested) break;
      const fault = await take(next.value, language, target, options.date);
      if (fault === undefined) done++;
      else {
        if (next.value.kind !== 'skipped') failed++;
        dependencies.terminal.err.write(`${sanitiseLine(fault.message)}\n`);
      }
      // Lets a signal that came meanwhile be heard.
      await setImmediate();
    }
    await target.close();
  } finally {
    // Not awaited: an input that never comes would keep it waiting for ever.
    outcomes.return?.(undefined).catch(() => {});
    interrupt.dispose();
  }
  context.exitCode = interrupt.requested ? 130 : failed > 0 || done === 0 ? 1 : 0;
}

/** Analyses and writes what an input holds; gives back why there is nothing to write. */
async function take(
  outcome: Outcome,
  language: Language,
  target: Target,
  date: string | undefined,
): Promise<RapporteurError | undefined> {
  const name = nameOf(outcome.source);
  if (outcome.kind === 'failed') return outcome.error;
  if (outcome.kind === 'skipped') return new RapporteurError('RAP-E214', name, outcome.detail);
  const { document } = outcome;
  if (document.text.length > LONGEST_TEXT) {
    return new RapporteurError('RAP-E110', name, `it has more than ${LONGEST_TEXT / 1e6} million characters`);
  }
  await target.take({ document, doc: language.analyze(document.text, { date: date ?? document.published }) });
  return undefined;
}

async function targetOf({ svg, tree, json, compact = false, out }: ParseOptions, terminal: Terminal): Promise<Target> {
  const file = out === '-' ? undefined : out;
  if (svg === true && file !== undefined && !/\.html?$/i.test(file)) return new SvgFolder(file, compact);
  const format = svg ? pageFormat(compact) : tree ? treeFormat(terminal) : json ? JSON_LINES : CONLLU;
  return TextTarget.open(format, file, terminal);
}

function parseDay(words: string): string {
  const day = parsePublished(words);
  if (day === undefined) throw new InvalidArgumentError('A day is written like 2011-03-19.');
  return day;
}
