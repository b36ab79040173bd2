import type { Event, Report } from '@rapporteur/report';

/** What the commands need of a store. */
export interface ReportStore {
  has(id: string): Promise<boolean> | boolean;
  save(reports: Report[]): Promise<unknown> | unknown;
  documents(): Promise<readonly { readonly id: string }[]> | readonly { readonly id: string }[];
  report(id: string): Promise<Report | undefined> | Report | undefined;
  event(id: string): Promise<FoundEvent | undefined> | FoundEvent | undefined;
  close(): Promise<unknown> | unknown;
}

export interface FoundEvent {
  readonly report: Report;
  readonly event: Event;
}
