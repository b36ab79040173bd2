import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readDocuments } from '@rapporteur/intake';
import { RapporteurError } from '@rapporteur/report';
import { FOLLOWED, type Store } from '@rapporteur/store';
import { Command } from 'commander';
import type { OwnActors } from '../actors/actor-files.js';
import { type ActorsOptions, addActorsOptions, ownActors } from '../actors/actors-options.js';
import { withActorFiles } from '../actors/with-actor-files.js';
import { Interrupt } from '../coding/interrupt.js';
import { Progress } from '../coding/progress.js';
import { run } from '../coding/run.js';
import { StoreSink } from '../coding/store-sink.js';
import { debugFailures, exitCode, summary } from '../coding/summary.js';
import type { Tally } from '../coding/tally.js';
import type { Context } from '../context.js';
import type { Dependencies } from '../dependencies.js';
import type { Engine } from '../engine-thread.js';
import { SAMPLES, SAMPLES_STORE } from '../places.js';
import { overview } from '../reading/overview.js';
import { codedBefore } from './code.js';
import { parsePort, serveUntilInterrupted } from './serving.js';

interface StartOptions extends ActorsOptions {
  readonly store?: string;
  readonly port?: number;
  readonly serve: boolean;
}

/** `rapporteur start`: the bundled samples, coded, summed up and served. */
export function startCommand(context: Context): Command {
  const command = new Command('start')
    .summary('code the bundled samples, sum them up and serve the workbench')
    .description('Codes the bundled sample dossier, prints what it says, and serves the workbench over it.')
    .option('-s, --store <file>', `the store to keep the reports in (default: ${SAMPLES_STORE} in the checkout)`)
    .option('-p, --port <number>', 'the port of the workbench', parsePort)
    .option('--no-serve', 'stop after the summary');
  return addActorsOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  npm start
  rapporteur start --no-serve
  rapporteur start --store dossier.duckdb --port 8080

Exit codes: 0 done, 1 some documents failed, 2 wrong usage, 130 interrupted while coding`,
    )
    .action(async (options: StartOptions) => {
      context.exitCode = await start(context.dependencies, options);
    });
}

async function start(dependencies: Dependencies, options: StartOptions): Promise<number> {
  const { terminal, home } = dependencies;
  const path = options.store ?? join(home, SAMPLES_STORE);
  const own = await ownActors(dependencies, options);
  const dossiers = findDossiers(join(home, SAMPLES));
  const store = await dependencies.openStore(path, { mustExist: false });
  try {
    const tally = await codeSamples(dependencies, dossiers, path, store, own);
    const nothingNew = tally.coded === 0 && tally.alreadyCoded > 0;
    const told = nothingNew && tally.failures.length === 0 && tally.stopped === undefined;
    const lines = told
      ? [`All ${tally.alreadyCoded} documents were coded before; nothing was coded twice.`]
      : summary(tally, [fromHere(path)], own.files, terminal.paint);
    terminal.out.write(`${lines.join('\n')}\n\n`);
    debugFailures(tally, terminal);
    if (tally.interrupted || tally.stopped !== undefined) return exitCode(tally);
    // What later documents of the samples tell of the forecasts and promises in earlier ones.
    if (tally.coded > 0) for (const ledger of FOLLOWED) await store.follow(ledger);
    terminal.out.write(`${overview(await store.summary(), terminal).join('\n')}\n`);
    if (options.serve) await serveUntilInterrupted(dependencies, store, options);
    return exitCode(tally);
  } finally {
    await store.close();
  }
}

/** The folders under `samples/`; what lies beside them (a README) is about the samples and is none. */
function findDossiers(samples: string): string[] {
  if (!existsSync(samples)) throw new RapporteurError('RAP-E101', samples, 'the samples are missing');
  const folders = readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => join(samples, name)).sort();
}

async function codeSamples(
  dependencies: Dependencies,
  dossiers: string[],
  path: string,
  store: Store,
  own: OwnActors,
): Promise<Tally> {
  const progress = new Progress(dependencies.terminal);
  const interrupt = new Interrupt(() => progress.say('Finishing the running document; Ctrl-C again stops at once.'));
  // The engine starts with the first document that needs it, so that a second start is quick.
  let engine: Engine | undefined;
  try {
    return await run({
      outcomes: readDocuments(dossiers),
      coder: withActorFiles((document) => engine!.code(document), own),
      sinks: [new StoreSink(path, store, true)],
      coded: async (document) => {
        const report = await codedBefore(store, document, own);
        if (report === undefined) engine ??= await dependencies.openEngine(own.dictionaries);
        return report;
      },
      interrupt,
      onProgress: (tally, current) => progress.show(tally, current),
    });
  } finally {
    progress.stop();
    interrupt.dispose();
    await engine?.close();
  }
}

/** A path as seen from the current folder, where that is shorter. */
function fromHere(path: string): string {
  const near = relative(process.cwd(), path);
  return near.length < path.length ? near : path;
}
