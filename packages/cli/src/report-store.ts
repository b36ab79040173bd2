import type { Store } from '@rapporteur/store';

/** What the commands need of a store; `Store` is one, and tests may give another. */
export type ReportStore = Pick<
  Store,
  'has' | 'save' | 'documents' | 'report' | 'findDocument' | 'event' | 'summary' | 'close'
>;
