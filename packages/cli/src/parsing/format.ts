import type { Doc } from '@rapporteur/language';
import type { ReportDocument } from '@rapporteur/report';

/** A document with its analysis. */
export interface Analysed {
  readonly document: ReportDocument;
  readonly doc: Doc;
}

/** How analyses are written: pieces of text for each document, and what comes before the first and after the last. */
export interface Format {
  readonly begin: string;
  pieces(analysed: Analysed): Iterable<string>;
  readonly end: string;
}
