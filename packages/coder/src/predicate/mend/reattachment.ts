/** A word that is to hang elsewhere in its tree. */
export interface Reattachment {
  readonly word: number;
  /** The new governor, or -1 for the root of the sentence. */
  readonly governor: number;
  readonly relation: string;
}
