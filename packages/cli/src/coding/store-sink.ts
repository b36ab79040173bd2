import { RapporteurError, type Report } from '@rapporteur/report';
import type { Store } from '@rapporteur/store';
import { systemFault } from '../faults.js';
import type { Sink } from './sink.js';

/** A store as a place to keep reports. */
export class StoreSink implements Sink {
  readonly wantsCodedBefore = false;

  constructor(
    readonly name: string,
    private readonly store: Store,
    /** Whether the store is still needed after the run, and closed by whoever opened it. */
    private readonly keepOpen = false,
  ) {}

  async write(reports: readonly Report[]): Promise<void> {
    try {
      await this.store.save([...reports]);
    } catch (error) {
      if (error instanceof RapporteurError) throw error;
      throw new RapporteurError('RAP-E211', this.name, systemFault(error), { cause: error });
    }
  }

  async close(): Promise<void> {
    if (!this.keepOpen) await this.store.close();
  }
}
