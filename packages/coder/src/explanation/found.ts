import type { ExplanationKind, Span } from '@rapporteur/report';

/** An explanation as a rule found it. */
export interface Found {
  /** The word that heads what is explained, and what explains. */
  readonly effect: number;
  readonly cause: number;
  readonly effectSpan: Span;
  readonly causeSpan: Span;
  readonly cue: Span;
  /** The word whose standing says whether it is so, and who says so. */
  readonly word: number;
  readonly kind: ExplanationKind;
  readonly rule: string;
  /** Where it is not whoever the standing names. */
  readonly holder?: string | undefined;
}
