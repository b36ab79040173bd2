import type { Doc } from '@rapporteur/language';
import { child } from '../predicate/grammar.js';

const NEGATORS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'scarcely', 'nowhere']);
const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither', 'no-one']);

/**
 * The word that denies a clause or an event noun: 'did NOT attack', 'NO state attacked', 'launched NO
 * attack', 'NO intervention', 'no LONGER'.
 */
export function negator(doc: Doc, word: number): number | undefined {
  if (isYetTo(doc, word)) return child(doc, word, 'mark')! - 1;
  for (const c of doc.children(word)) {
    const deprel = doc.deprel(c);
    const form = doc.form(c).toLowerCase();
    if ((deprel === 'advmod' || deprel === 'cc:preconj' || deprel === 'cc') && NEGATORS.has(form) && !isNotOnly(doc, c))
      return c;
    if (deprel === 'det' && form === 'no') return c;
    if (deprel === 'advmod' && form === 'longer' && c > 0 && doc.form(c - 1).toLowerCase() === 'no') return c;
    if (deprel === 'nsubj' || deprel === 'nsubj:pass' || deprel === 'obj') {
      if (NOBODY.has(form)) return c;
      for (const d of doc.children(c)) {
        const determiner = doc.form(d).toLowerCase();
        if (doc.deprel(d) === 'det' && (determiner === 'no' || determiner === 'neither')) return d;
      }
    }
  }
  return undefined;
}

/** 'not only', 'not just' deny nothing. */
function isNotOnly(doc: Doc, negator: number): boolean {
  const next = negator + 1 < doc.length ? doc.form(negator + 1).toLowerCase() : '';
  return next === 'only' || next === 'just' || next === 'merely';
}

/** 'has YET TO attack', 'is YET TO respond': it has not come about. */
export function isYetTo(doc: Doc, word: number): boolean {
  const to = child(doc, word, 'mark');
  return to !== undefined && to > 0 && lower(doc, to) === 'to' && lower(doc, to - 1) === 'yet';
}

function lower(doc: Doc, word: number): string {
  return doc.form(word).toLowerCase();
}
