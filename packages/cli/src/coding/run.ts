import { setImmediate } from 'node:timers/promises';
import { nameOf, type Outcome } from '@rapporteur/intake';
import { RapporteurError, Report, type ReportDocument } from '@rapporteur/report';
import { systemFault } from '../faults.js';
import type { Interrupt } from './interrupt.js';
import type { Sink } from './sink.js';
import { Tally } from './tally.js';

/** Documents to reports; may work elsewhere and answer later. */
export type Coder = (document: ReportDocument) => Report | Promise<Report>;

export interface Run {
  readonly outcomes: AsyncIterable<Outcome>;
  readonly coder: Coder;
  readonly sinks: readonly Sink[];
  /** Whether a document was coded in an earlier run. */
  readonly isCoded?: (document: ReportDocument) => Promise<boolean>;
  readonly interrupt: Interrupt;
  /** Called before each document and after each batch. */
  readonly onProgress?: (tally: Tally, current: string) => void;
}

/** A batch is saved at the latest after so many documents, characters or milliseconds. */
const BATCH = { documents: 32, characters: 1_000_000, milliseconds: 2000 } as const;

/**
 * Codes documents one after the other and keeps their reports in small batches. A document that fails is
 * recorded and the rest goes on; a place that can no longer be written ends the run. On an interrupt the
 * running document is finished and everything finished is kept. Closes the sinks.
 */
export async function run(options: Run): Promise<Tally> {
  const tally = new Tally();
  const batch = new Batch(options.sinks, tally);
  const iterator = options.outcomes[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await options.interrupt.orInterrupted(iterator.next());
      if (next?.done === true) break;
      if (next === undefined || options.interrupt.requested) {
        tally.interrupted = true;
        break;
      }
      const outcome = next.value;
      options.onProgress?.(tally, nameOf(outcome.source));
      if (outcome.kind === 'skipped') tally.skip(outcome);
      else if (outcome.kind === 'failed') tally.fail(outcome);
      else if ((await options.isCoded?.(outcome.document)) === true) tally.alreadyCoded++;
      else {
        tally.notice(outcome);
        const report = await codeOne(options.coder, outcome.document, nameOf(outcome.source));
        if (report instanceof RapporteurError) tally.failures.push(report);
        else await batch.add(report);
      }
      // Lets a signal that came while the coder worked be heard.
      await setImmediate();
    }
    await batch.flush();
  } catch (error) {
    tally.stopped = asStop(error);
  }
  // Not awaited: an input that never comes would keep it waiting for ever.
  iterator.return?.(undefined).catch(() => {});
  for (const sink of options.sinks) {
    try {
      await sink.close();
    } catch (error) {
      tally.stopped ??= asStop(error);
    }
  }
  return tally;
}

/** The report, checked against the schema, or why there is none. */
export async function codeOne(coder: Coder, document: ReportDocument, name: string): Promise<Report | RapporteurError> {
  try {
    const report = await coder(document);
    const checked = Report.safeParse(report);
    if (checked.success) return report;
    const issue = checked.error.issues[0];
    return new RapporteurError('RAP-E212', name, `${issue?.path.join('.')}: ${issue?.message}`);
  } catch (error) {
    if (error instanceof RapporteurError) return error;
    return new RapporteurError('RAP-E208', name, systemFault(error), { cause: error });
  }
}

class Batch {
  #reports: Report[] = [];
  #characters = 0;
  #since = performance.now();

  constructor(
    private readonly sinks: readonly Sink[],
    private readonly tally: Tally,
  ) {}

  async add(report: Report): Promise<void> {
    this.#reports.push(report);
    this.#characters += report.document.text.length;
    const due =
      this.#reports.length >= BATCH.documents ||
      this.#characters >= BATCH.characters ||
      performance.now() - this.#since >= BATCH.milliseconds;
    if (due) await this.flush();
  }

  async flush(): Promise<void> {
    const reports = this.#reports;
    this.#reports = [];
    this.#characters = 0;
    if (reports.length > 0) {
      let kept: readonly Report[] = reports;
      for (const sink of this.sinks) kept = await this.#write(sink, kept);
      this.tally.keep(kept);
    }
    this.#since = performance.now();
  }

  /** The reports that the sink took. One that it finds invalid fails alone, not with its batch. */
  async #write(sink: Sink, reports: readonly Report[]): Promise<readonly Report[]> {
    try {
      await sink.write(reports);
      return reports;
    } catch (error) {
      if (!(error instanceof RapporteurError) || error.code !== 'RAP-E306') throw error;
      if (reports.length === 1) {
        this.tally.failures.push(error);
        return [];
      }
      const taken: Report[] = [];
      for (const report of reports) taken.push(...(await this.#write(sink, [report])));
      return taken;
    }
  }
}

function asStop(error: unknown): RapporteurError {
  if (error instanceof RapporteurError) return error;
  return new RapporteurError('RAP-E299', 'rapporteur', systemFault(error), { cause: error });
}
