import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { leftmost, rightmost } from '../predicate/grammar.js';

const INSIDE = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'flat',
  'nmod:poss',
  'nmod:desc',
  'goeswith',
  'case',
  'punct',
  'advmod',
  'det:predet',
  'fixed',
]);

/**
 * The words of a name or description around its head: determiner, attributes and the parts of the name,
 * without relative clauses, appositions and prepositional phrases.
 */
export function phrase(doc: Doc, head: number): { first: number; last: number } {
  let first = head;
  let last = head;
  for (const c of doc.children(head)) {
    const deprel = doc.deprel(c);
    if (!INSIDE.has(deprel)) continue;
    if (c < head) {
      // A preposition or an opening quotation mark before the phrase is not part of it.
      if (deprel !== 'case' && deprel !== 'punct' && deprel !== 'advmod') first = Math.min(first, leftmost(doc, c));
    } else if (deprel === 'flat' || deprel === 'goeswith' || deprel === 'fixed')
      last = Math.max(last, rightmost(doc, c));
  }
  return { first, last };
}

export function phraseSpan(doc: Doc, head: number): Span {
  const { first, last } = phrase(doc, head);
  return { start: doc.start(first), end: doc.end(last) };
}

/** The phrase's words without a leading determiner, number or possessive pronoun. */
export function phraseName(doc: Doc, head: number): string {
  let { first, last } = phrase(doc, head);
  while (first < head && ['DET', 'PRON', 'ADP', 'PUNCT', 'NUM'].includes(doc.upos(first))) first++;
  last = Math.max(first, last);
  return doc.text.slice(doc.start(first), doc.end(last)).replace(/\s+/g, ' ');
}

/** The word of a range whose governor lies outside it; a name that the parser tore apart ends in its head. */
export function headOf(doc: Doc, first: number, last: number): number {
  for (let w = first; w <= last; w++) {
    const head = doc.head(w);
    if ((head < first || head > last) && doc.upos(w) !== 'PUNCT' && doc.deprel(w) !== 'case' && doc.deprel(w) !== 'det')
      return w;
  }
  return last;
}
