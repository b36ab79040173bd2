import { writeFileSync } from 'node:fs';
import { RapporteurError } from '@rapporteur/report';
import { Command, Option } from 'commander';
import type { Context } from '../context.js';
import type { Dependencies } from '../dependencies.js';
import { html } from '../digest/html.js';
import { markdown } from '../digest/markdown.js';
import { firstDay, parseDay, parseSince, type Since } from '../digest/since.js';
import { systemFault } from '../faults.js';
import { DEFAULT_STORE } from '../places.js';
import { confidenceOption } from './confidence-option.js';

interface DigestOptions {
  readonly since: Since;
  readonly until?: string;
  readonly store?: string;
  readonly out?: string;
  readonly format?: Format;
  readonly minConfidence: number;
}

const WRITE = { markdown, html } as const;
type Format = keyof typeof WRITE;

/** How sure what stands in a brief must be, unless another measure is given. */
const LEAST = 0.6;

/** `rapporteur digest --since DAY`: a readable brief of a period. */
export function digestCommand(context: Context): Command {
  return new Command('digest')
    .summary('write a brief of a period: what is new, voted, promised, foretold and disputed')
    .description(
      'Writes a brief of what the documents of a period tell: new events by who did what to whom, votes, commitments made, kept and broken, forecasts made and due, and where accounts contradict each other. Every line points at the words it was read from.',
    )
    .addOption(
      new Option('--since <day>', 'the first day of publication: 2011-03-17, or a time back from the last: 7d, 2w, 1m')
        .argParser(parseSince)
        .default({ days: 7 } satisfies Since, '7d'),
    )
    .addOption(new Option('--until <day>', 'the last day (default: that of the latest document)').argParser(parseDay))
    .option('-s, --store <file>', `the store to read (default: ${DEFAULT_STORE})`)
    .addOption(
      new Option('-f, --format <name>', 'how to write it (default: html where --out ends so, else markdown)').choices(
        Object.keys(WRITE),
      ),
    )
    .option('-o, --out <file>', 'write it there instead of the terminal')
    .addOption(confidenceOption('leave out what is told').default(LEAST))
    .addHelpText(
      'after',
      `
Examples:
  rapporteur digest --since 7d
  rapporteur digest --since 2011-03-13 --until 2011-03-31 --out march.html
  rapporteur digest --since 1m --min-confidence 0.8 | pandoc -o brief.docx

Documents without a day of publication belong to no period; the brief says how many there are.

Exit codes: 0 written, 1 the store cannot be read or the file not written, 2 wrong usage`,
    )
    .action((options: DigestOptions) => digest(context.dependencies, options));
}

async function digest(dependencies: Dependencies, options: DigestOptions): Promise<void> {
  const path = options.store ?? DEFAULT_STORE;
  const store = await dependencies.openStore(path, { mustExist: true, readOnly: true });
  try {
    const last = options.until ?? (await store.summary()).published?.last;
    if (last === undefined) throw new RapporteurError('RAP-E230', path);
    const first = firstDay(options.since, last);
    if (first > last) {
      throw new RapporteurError('RAP-E201', 'rapporteur digest', `the period from ${first} to ${last} has no day`);
    }
    const brief = await store.digest({ since: first, until: last, least: options.minConfidence });
    const format = options.format ?? (/\.html?$/i.test(options.out ?? '') ? 'html' : 'markdown');
    write(dependencies, WRITE[format](brief), options.out);
  } finally {
    await store.close();
  }
}

function write({ terminal }: Dependencies, page: string, out: string | undefined): void {
  if (out === undefined) {
    terminal.out.write(page);
    return;
  }
  try {
    writeFileSync(out, page);
  } catch (error) {
    throw new RapporteurError('RAP-E231', out, systemFault(error), { cause: error });
  }
}
