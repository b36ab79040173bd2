import type { Doc } from '@rapporteur/language';
import { child } from '../predicate/grammar.js';

export function isPlural(doc: Doc, head: number): boolean {
  return doc.feat(head, 'Number') === 'Plur' || child(doc, head, 'conj') !== undefined;
}

/** The noun under which a description is remembered; 'leaders' are others than 'leader'. */
export function headNoun(doc: Doc, head: number, plural: boolean): string {
  return plural ? doc.form(head) : doc.lemma(head);
}

export function isDefinite(doc: Doc, head: number): boolean {
  for (const c of doc.children(head)) {
    const form = doc.form(c).toLowerCase();
    if (['the', 'this', 'that', 'these', 'those', 'both', 'its', 'their', 'his', 'her'].includes(form)) return true;
  }
  return false;
}

/** An article, a possessive or the like stands before the noun. */
export function hasDeterminer(doc: Doc, head: number): boolean {
  return child(doc, head, 'det', 'nmod:poss', 'nummod') !== undefined;
}
