import type { Report } from '@rapporteur/report';

/** A place that keeps reports: a store, a file, standard output. */
export interface Sink {
  /** As the summary names it. */
  readonly name: string;
  /** Keeps a batch whole or throws a RapporteurError; what was kept before stays. */
  write(reports: readonly Report[]): Promise<void>;
  /** Makes what was written final; called once, also after a failed write. */
  close(): Promise<void>;
}
