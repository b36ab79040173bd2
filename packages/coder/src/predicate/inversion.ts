import type { Doc } from '@rapporteur/language';
import { child } from './grammar.js';

/** 'HAD Britain INTERVENED', 'SHOULD talks FAIL': an auxiliary before the subject, and no question. */
export function isInverted(doc: Doc, clause: number): boolean {
  const [first] = doc.children(clause);
  if (first === undefined || first > clause || !/^(had|were|should)$/i.test(doc.form(first))) return false;
  if (!doc.deprel(first).startsWith('aux') && doc.deprel(first) !== 'cop') return false;
  const subject = child(doc, clause, 'nsubj', 'nsubj:pass');
  const { end } = doc.sentence(doc.sentenceOf(clause));
  return subject !== undefined && subject > first && subject < clause && doc.form(end - 1) !== '?';
}
