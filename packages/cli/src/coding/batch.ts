import { RapporteurError, type Report } from '@rapporteur/report';
import type { Sink } from './sink.js';
import type { Tally } from './tally.js';

/** A batch is saved at the latest after so many documents, characters or milliseconds. */
const FULL = { documents: 32, characters: 1_000_000, milliseconds: 2000 } as const;

/** Reports on their way to the sinks, a few at a time and in order. */
export class Batch {
  #reports: Report[] = [];
  readonly #codedBefore = new Set<Report>();
  #characters = 0;
  #since = performance.now();

  constructor(
    private readonly sinks: readonly Sink[],
    private readonly tally: Tally,
  ) {}

  /** Adds a report, and saves the batch where it is due. One coded before goes only to sinks that want it. */
  async add(report: Report, from: 'new' | 'coded before'): Promise<void> {
    if (from === 'coded before') {
      if (!this.sinks.some((sink) => sink.wantsCodedBefore)) return;
      this.#codedBefore.add(report);
    }
    this.#reports.push(report);
    this.#characters += report.document.text.length;
    const due =
      this.#reports.length >= FULL.documents ||
      this.#characters >= FULL.characters ||
      performance.now() - this.#since >= FULL.milliseconds;
    if (due) await this.flush();
  }

  /** @throws RapporteurError where a sink can no longer be written; the batch is dropped, those before it are kept */
  async flush(): Promise<void> {
    let kept: readonly Report[] = this.#reports;
    this.#reports = [];
    this.#characters = 0;
    for (const sink of this.sinks) kept = await this.#write(sink, kept);
    this.tally.keep(kept.filter((report) => !this.#codedBefore.has(report)));
    this.#codedBefore.clear();
    this.#since = performance.now();
  }

  /** The reports without those that the sink refused. One that it finds invalid fails alone, not with its batch. */
  async #write(sink: Sink, reports: readonly Report[]): Promise<readonly Report[]> {
    const wanted = sink.wantsCodedBefore ? reports : reports.filter((report) => !this.#codedBefore.has(report));
    if (wanted.length === 0) return reports;
    try {
      await sink.write(wanted);
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
