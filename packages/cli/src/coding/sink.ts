import type { Report } from '@rapporteur/report';

/** A place that keeps reports: a store, a file, standard output. */
export interface Sink {
  /** As the summary names it. */
  readonly name: string;
  /** Whether it also gets the reports of documents coded in an earlier run: a file does, the store has them. */
  readonly wantsCodedBefore: boolean;
  /** Keeps a batch whole or throws a RapporteurError; what was kept before stays. */
  write(reports: readonly Report[]): Promise<void>;
  /** Makes what was written final; called once, also after a failed write. */
  close(): Promise<void>;
}
