import { Doc } from '../doc.js';
import { compose } from './compose.js';
import type { ConlluOptions } from './options.js';
import { rewrite } from './rewrite.js';

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
