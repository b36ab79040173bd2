import type { Doc } from '@rapporteur/language';

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'any', 'both']);

/** 'THE promise', 'ITS promise', 'the Lisbon TREATY': one that the reader knows. */
export function isDefinite(doc: Doc, noun: number): boolean {
  for (const c of doc.children(noun)) {
    if (doc.deprel(c) === 'nmod:poss') return true;
    if (doc.deprel(c) === 'det' && DEFINITE.has(doc.form(c).toLowerCase())) return true;
  }
  return doc.upos(noun) === 'PROPN';
}
