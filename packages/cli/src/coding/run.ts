import { setImmediate } from 'node:timers/promises';
import { nameOf, type Outcome, type ReadDocument } from '@rapporteur/intake';
import { RapporteurError, Report, type ReportDocument } from '@rapporteur/report';
import { systemFault } from '../faults.js';
import { Batch } from './batch.js';
import type { Interrupt } from './interrupt.js';
import type { Sink } from './sink.js';
import { Tally } from './tally.js';

/** Documents to reports; may work elsewhere and answer later. */
export type Coder = (document: ReportDocument) => Report | Promise<Report>;

export interface Run {
  readonly outcomes: AsyncIterable<Outcome>;
  readonly coder: Coder;
  readonly sinks: readonly Sink[];
  /** The report of a document that was coded in an earlier run; such a document is not coded again. */
  readonly coded?: (document: ReportDocument) => Promise<Report | undefined>;
  readonly interrupt: Interrupt;
  /** Called before each document and after each batch. */
  readonly onProgress?: (tally: Tally, current: string) => void;
}

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
      else await take(outcome, options, tally, batch);
      // Lets a signal that came while the coder worked be heard.
      await setImmediate();
    }
  } catch (error) {
    tally.stopped = asStop(error);
  }
  try {
    await batch.flush();
  } catch (error) {
    tally.stopped ??= asStop(error);
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

async function take(read: ReadDocument, options: Run, tally: Tally, batch: Batch): Promise<void> {
  const before = await options.coded?.(read.document);
  if (before !== undefined) {
    tally.alreadyCoded++;
    await batch.add(before, 'coded before');
    return;
  }
  tally.notice(read);
  const report = await codeOne(options.coder, read.document, nameOf(read.source));
  if (report instanceof RapporteurError) tally.failures.push(report);
  else await batch.add(report, 'new');
}

/** In UTF-16 units. A longer text is no article, and its report would be longer than JavaScript's longest string. */
export const LONGEST_TEXT = 5_000_000;

/** The report, checked against the schema, or why there is none. */
export async function codeOne(coder: Coder, document: ReportDocument, name: string): Promise<Report | RapporteurError> {
  const { length } = document.text;
  if (length > LONGEST_TEXT) {
    const millions = (n: number) => (n / 1e6).toFixed(1);
    return new RapporteurError(
      'RAP-E110',
      name,
      `it has ${millions(length)} million characters, and at most ${millions(LONGEST_TEXT)} can be coded at once`,
    );
  }
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

function asStop(error: unknown): RapporteurError {
  if (error instanceof RapporteurError) return error;
  return new RapporteurError('RAP-E299', 'rapporteur', systemFault(error), { cause: error });
}
