import { readDocuments } from '@rapporteur/intake';
import { RapporteurError, type Report, type ReportDocument } from '@rapporteur/report';
import type { Store } from '@rapporteur/store';
import { Command } from 'commander';
import type { OwnActors } from '../actors/actor-files.js';
import { type ActorsOptions, addActorsOptions, ownActors } from '../actors/actors-options.js';
import { sameActors, withActorFiles } from '../actors/with-actor-files.js';
import { Interrupt } from '../coding/interrupt.js';
import { Progress } from '../coding/progress.js';
import { partialOf, ReportsFile } from '../coding/reports-file.js';
import { ReportsStream } from '../coding/reports-stream.js';
import { run } from '../coding/run.js';
import type { Sink } from '../coding/sink.js';
import { StoreSink } from '../coding/store-sink.js';
import { debugFailures, exitCode, summary } from '../coding/summary.js';
import { SurerSink } from '../coding/surer-sink.js';
import type { Context } from '../context.js';
import { DEFAULT_STORE } from '../places.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import { PLAIN } from '../terminal/terminal.js';
import { confidenceOption, leftOut } from './confidence-option.js';

interface CodeOptions extends ActorsOptions {
  readonly out?: string;
  readonly store?: string;
  readonly force?: boolean;
  readonly minConfidence?: number;
}

/** `rapporteur code PATH...`: read documents, code them, keep the reports. */
export function codeCommand(context: Context): Command {
  const command = new Command('code')
    .summary('code documents: who did what to whom, who says so, and whether it happened')
    .description('Reads documents, codes them and keeps the reports in a store, a file, or both.')
    .argument('<path...>', 'files (.txt, .md, .html, .jsonl), folders, or - for standard input')
    .option('-o, --out <file>', 'write the reports as JSON Lines; - is standard output')
    .option('-s, --store <file>', `keep the reports in this store (without --out: ${DEFAULT_STORE})`)
    .option('-f, --force', 'code documents again that the store already holds')
    .addOption(confidenceOption('with --out: leave out the events'));
  return addActorsOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur code articles/                     every article of a folder into ${DEFAULT_STORE}
  rapporteur code a.txt b.html --out reports.jsonl
  rapporteur code articles/ --out sure.jsonl --min-confidence 0.7
  rapporteur code articles/ --actors mine.csv   with your own actors: docs/actors.md
  cat wire.jsonl | rapporteur code - --out - | jq .events

A line of JSON Lines is {"text": "...", "id"?, "title"?, "url"?, "outlet"?, "author"?, "published"?}.
Text and Markdown may begin with the same fields between two lines of ---.
Of a text only the line ends are changed (CRLF to LF); Markdown and HTML become plain text.
A store keeps every event with its confidence; --min-confidence chooses when it is read.

Exit codes: 0 all done, 1 some documents failed, 2 wrong usage, 130 interrupted (what was finished is kept)`,
    )
    .action(async (paths: string[], options: CodeOptions) => {
      context.exitCode = await code(context, paths, options);
    });
}

async function code({ dependencies }: Context, paths: string[], options: CodeOptions): Promise<number> {
  const { terminal } = dependencies;
  const { minConfidence: least } = options;
  if (least !== undefined && options.out === undefined) {
    const why = 'a store keeps every event: give --min-confidence together with --out, or to `rapporteur show`';
    throw new RapporteurError('RAP-E201', 'rapporteur code', why);
  }
  const storePath = options.store ?? (options.out === undefined ? DEFAULT_STORE : undefined);
  const own = await ownActors(dependencies, options);
  const engine = await dependencies.openEngine(own.dictionaries);
  const progress = new Progress(terminal);
  const interrupt = new Interrupt(() => progress.say('Finishing the running document; Ctrl-C again stops at once.'));
  let store: Store | undefined;
  try {
    const sinks: Sink[] = [];
    if (storePath !== undefined) {
      store = await dependencies.openStore(storePath, { mustExist: false });
      sinks.push(new StoreSink(storePath, store));
    }
    let surer: SurerSink | undefined;
    if (options.out !== undefined) {
      const sink = options.out === '-' ? new ReportsStream(terminal.out) : await ReportsFile.open(options.out);
      if (least !== undefined) surer = new SurerSink(sink, least);
      sinks.push(surer ?? sink);
    }
    const known = options.force === true ? undefined : store;
    const tally = await run({
      outcomes: readDocuments(paths, {
        standardInput: dependencies.standardInput,
        ...written(storePath, options.out),
      }),
      coder: withActorFiles((document) => engine.code(document), own),
      sinks,
      ...(known && { coded: (document) => codedBefore(known, document, own) }),
      interrupt,
      onProgress: (so, current) => progress.show(so, current),
    });
    progress.stop();
    const piped = options.out === '-';
    const places = sinks.map(({ name }) => name);
    const lines = summary(tally, places, own.files, piped ? PLAIN : terminal.paint);
    if (surer !== undefined) lines.push(`${leftOut(surer.left, surer.least)} of ${sanitiseLine(surer.name)}`);
    (piped ? terminal.err : terminal.out).write(`${lines.join('\n')}\n`);
    debugFailures(tally, terminal);
    return exitCode(tally);
  } finally {
    progress.stop();
    interrupt.dispose();
    await store?.close();
    await engine.close();
  }
}

/** The files that the run writes, so that none is taken for a document. */
function written(store: string | undefined, out: string | undefined): { outputs: string[]; scratch: string[] } {
  const file = out === '-' ? undefined : out;
  return {
    outputs: [store, file].filter((path) => path !== undefined),
    scratch: [store && `${store}.wal`, file && partialOf(file)].filter((path) => path !== undefined),
  };
}

/** The report of a document that the store holds with the same text, coded with the same actors. */
export async function codedBefore(store: Store, document: ReportDocument, own: OwnActors): Promise<Report | undefined> {
  const report = (await store.has(document.id)) ? await store.report(document.id) : undefined;
  // A given id may come back with another text.
  return report?.document.text === document.text && sameActors(report, own) ? report : undefined;
}
