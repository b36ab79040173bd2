import type { Doc } from '@rapporteur/language';
import { conditionOf } from '../factuality/modal.js';
import { markOf } from '../predicate/grammar.js';

/** Prepositions and nouns of what a commitment is made for: 'IN RETURN FOR aid', 'ON CONDITION THAT they leave'. */
const PRICE: ReadonlySet<string> = new Set(['return', 'exchange', 'condition', 'proviso']);
/** 'would talk IF they left' is also read as an indirect question. */
const CLAUSES: ReadonlySet<string> = new Set(['advcl', 'ccomp']);
const PHRASES: ReadonlySet<string> = new Set(['obl', 'nmod']);
const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'providing', 'until', 'once']);

/** The clause or phrase on which a commitment depends, hung on any of some words. */
export function conditionAt(doc: Doc, words: readonly number[]): number | undefined {
  for (const word of words) {
    const clause = conditionOf(doc, word);
    if (clause !== undefined) return clause;
    for (const c of doc.children(word)) {
      const deprel = doc.deprel(c);
      if (CLAUSES.has(deprel) && CONDITIONAL.has(markOf(doc, c) ?? '')) return c;
      if (PHRASES.has(deprel) && PRICE.has(doc.lemma(c))) return c;
    }
  }
  return undefined;
}
