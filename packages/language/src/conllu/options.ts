/** How documents are written as CoNLL-U. */
export interface ConlluOptions {
  /**
   * The document's name: `# newdoc id = NAME`, and its sentences are NAME-1, NAME-2 and so on. Of a
   * document that was read from CoNLL-U the names stay as they were.
   */
  readonly id?: string;
  /** Also names, coreference and dates, where the document has them, in MISC: see `annotations`. */
  readonly entities?: boolean;
  /** `false` leaves out what stands in no column of the Doc: a document that was read is written like any other. */
  readonly source?: boolean;
}
