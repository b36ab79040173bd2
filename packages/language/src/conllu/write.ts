import { Doc } from '../doc.js';
import { compose } from './compose.js';
import { rewrite } from './rewrite.js';

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

/**
 * Writes documents as CoNLL-U. One that was read from CoNLL-U comes back byte for byte, but for the columns
 * that have been replaced since, which are written from the Doc; DEPS, MISC, comments and empty nodes stay.
 * Others get numbers for names, and `SpacesAfter` in MISC where more or else than a space follows a word,
 * so that reading gives the same text again. Columns that a document lacks are written as `_`.
 */
export function writeConllu(docs: Doc | readonly Doc[], options: ConlluOptions = {}): string {
  return (docs instanceof Doc ? [docs] : docs)
    .map((doc) =>
      doc.source === undefined || options.source === false ? compose(doc, options) : rewrite(doc, doc.source, options),
    )
    .join('');
}
