/** A sentence to learn from. */
export interface Example {
  /** Index of every word's form in the list of forms. */
  readonly forms: Int32Array;
  /** Class under every tag head, in their order; -1 where none is to be learnt. */
  readonly tags: readonly Int32Array[];
  /** Governing word in the sentence, -1 for the root. */
  readonly heads: Int32Array;
  /** Class of the relation, or -1. */
  readonly relations: Int32Array;
}

/** A form as the network meets it. */
export interface WordForm {
  /** Row of its pretrained vector, or -1. */
  readonly vector: number;
  /** Rows of its known pieces: those that name the word itself, and the others. */
  readonly whole: Int32Array;
  readonly parts: Int32Array;
  /** How often the training data has it. */
  readonly count: number;
}
