import type { Doc } from '@rapporteur/language';
import { leftmost } from '../predicate/grammar.js';

/** What is said of 'one thing' in front of a colon by somebody who foretells what follows. */
const CERTAIN: ReadonlySet<string> = new Set(['certain', 'sure', 'clear', 'rule', 'likely', 'inevitable']);

/** 'One thing is CERTAIN: Iran will not sign', 'one thing can be RULED out: …': the colon hands over what is certain. */
export function isSaidCertain(doc: Doc, clause: number): boolean {
  const head = doc.head(clause);
  if (head < 0 || head > clause || doc.relation(clause) !== 'parataxis') return false;
  return CERTAIN.has(doc.lemma(head).toLowerCase()) && doc.form(leftmost(doc, clause)) === ':';
}
