import type { Doc } from '../doc.js';

/** The columns of CoNLL-U that a Doc has, as they are written for a word. */
export const FIELD = {
  lemma: (doc: Doc, word: number) => visible(doc.lemma(word)),
  upos: (doc: Doc, word: number) => doc.upos(word) || '_',
  xpos: (doc: Doc, word: number) => doc.xpos(word) || '_',
  feats: (doc: Doc, word: number) => doc.feats(word) || '_',
  deprel: (doc: Doc, word: number) => doc.deprel(word) || '_',
  /** The head's place in the sentence, which begins at `start`, or 0. */
  head: (doc: Doc, word: number, start: number) => {
    if (doc.columns.head === undefined) return '_';
    return String(doc.head(word) < 0 ? 0 : doc.head(word) - start + 1);
  },
} as const;

/** A field's text: never empty, and without what ends a column or, to any program, a line. */
export function visible(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ') || '_';
}
