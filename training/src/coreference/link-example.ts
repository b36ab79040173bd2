import type { Doc } from '@rapporteur/language';
import type { Mention } from '@rapporteur/language/training';

/** A document to learn from: its mentions with their types, and the entity of each, or -1. */
export interface LinkExample {
  readonly doc: Doc;
  readonly mentions: readonly Mention[];
  readonly types: ArrayLike<number>;
  readonly groups: ArrayLike<number>;
}

export interface LinkRecipe {
  readonly width: number;
  /** A feature is kept that was seen in so many documents, or with a true antecedent in so many. */
  readonly minDocs: number;
  readonly minTrueDocs: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly seed: number;
}
