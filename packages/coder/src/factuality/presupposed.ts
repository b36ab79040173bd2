import type { Doc } from '@rapporteur/language';
import { child } from '../predicate/grammar.js';
import type { Standing } from './standing.js';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** Below these, even a definite noun may be about what does not exist: 'if the attack succeeds'. */
const OPEN = new Set(['conditional', 'counterfactual', 'questioned']);

/**
 * A definite description takes the existence of what it describes for granted, also where its clause
 * is denied or open: 'did not condemn THE ATTACK' (Strawson 1950; Karttunen 1973).
 */
export function isPresupposed(doc: Doc, noun: number, outer: Standing): boolean {
  if (OPEN.has(outer.modality)) return false;
  if (doc.upos(noun) === 'PROPN') return true;
  for (const c of doc.children(noun)) {
    if (doc.deprel(c) === 'nmod:poss') return outer.modality === 'negated' || outer.modality === 'actual';
    if (doc.deprel(c) === 'det')
      return DEFINITE.has(doc.form(c).toLowerCase()) && child(doc, noun, 'acl') === undefined;
  }
  return false;
}
