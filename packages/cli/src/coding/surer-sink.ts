import { atLeast, type Report } from '@rapporteur/report';
import type { Sink } from './sink.js';

/** A place that gets only the events and entries that are sure enough, and counts the others. */
export class SurerSink implements Sink {
  readonly name: string;
  readonly wantsCodedBefore: boolean;
  /** How many records were left out. */
  left = 0;

  /** @param least the lowest confidence that is written, 0 to 1 */
  constructor(
    private readonly sink: Sink,
    readonly least: number,
  ) {
    this.name = sink.name;
    this.wantsCodedBefore = sink.wantsCodedBefore;
  }

  async write(reports: readonly Report[]): Promise<void> {
    const surer = reports.map((report) => atLeast(report, this.least));
    await this.sink.write(surer.map(({ report }) => report));
    for (const { left } of surer) this.left += left;
  }

  close(): Promise<void> {
    return this.sink.close();
  }
}
