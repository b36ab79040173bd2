import { once } from 'node:events';
import { RapporteurError, type Report } from '@rapporteur/report';
import { systemFault } from '../faults.js';
import type { Sink } from './sink.js';

/** Reports as JSON Lines on standard output, no faster than the reader takes them. */
export class ReportsStream implements Sink {
  readonly name = 'standard output';
  readonly wantsCodedBefore = true;
  #fault: Error | undefined;

  constructor(private readonly stream: NodeJS.WritableStream) {
    stream.on('error', (error: Error) => {
      this.#fault ??= error;
    });
  }

  async write(reports: readonly Report[]): Promise<void> {
    for (const report of reports) {
      this.#check();
      if (!this.stream.write(`${JSON.stringify(report)}\n`)) {
        await once(this.stream, 'drain').catch((error: unknown) => {
          this.#fault ??= error instanceof Error ? error : new Error(String(error));
        });
      }
      this.#check();
    }
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.stream.write('', () => resolve()));
    this.#check();
  }

  #check(): void {
    if (this.#fault === undefined) return;
    throw new RapporteurError('RAP-E207', this.name, systemFault(this.#fault), { cause: this.#fault });
  }
}
