import { type ErrorCode, RapporteurError, type ReportDocument } from '@rapporteur/report';
import { nameOf, type Source } from './source.js';

/** A document that can be coded, with everything that was noticed on the way ("published ... cannot be read"). */
export interface ReadDocument {
  readonly kind: 'document';
  readonly document: ReportDocument;
  readonly source: Source;
  readonly warnings: readonly string[];
}

/** An input that was set aside on purpose: another language, an unsupported file in a folder, a repetition. */
export interface Skipped {
  readonly kind: 'skipped';
  readonly source: Source;
  readonly reason: SkipReason;
  /** The reason with its particulars: "the text is in French (fr)". */
  readonly detail: string;
}

/** An input that should have been a document and could not be read. */
export interface Failed {
  readonly kind: 'failed';
  readonly source: Source;
  readonly error: RapporteurError;
}

/** What became of one input. Every input that is given or found yields at least one outcome. */
export type Outcome = ReadDocument | Skipped | Failed;

/** Why inputs are set aside; the counts of a summary are by these. */
export const SKIP_REASONS = [
  'other language',
  'unsupported file',
  'hidden',
  'repeated',
  'empty folder',
  'own output',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export function skipped(source: Source, reason: SkipReason, detail: string): Skipped {
  return { kind: 'skipped', source, reason, detail };
}

export function failed(source: Source, code: ErrorCode, detail?: string, cause?: unknown): Failed {
  const error = new RapporteurError(code, nameOf(source), detail, cause === undefined ? undefined : { cause });
  return { kind: 'failed', source, error };
}
