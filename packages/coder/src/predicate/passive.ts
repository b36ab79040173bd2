import type { Doc } from '@rapporteur/language';
import { child } from './grammar.js';

/**
 * The verb is passive: it has a passive auxiliary or subject ('was attacked'), is a reduced relative
 * ('the plan rejected by parliament'), an attribute ('the occupied city'), or continues a passive
 * ('was arrested and beaten').
 */
export function isPassive(doc: Doc, verb: number): boolean {
  if (child(doc, verb, 'aux:pass') !== undefined) return true;
  if (child(doc, verb, 'nsubj:pass', 'csubj:pass') !== undefined) return !isMisreadActive(doc, verb);
  if (doc.xpos(verb) !== 'VBN') return false;
  if (child(doc, verb, 'aux', 'nsubj') !== undefined) return false;
  const deprel = doc.deprel(verb);
  if (deprel === 'amod' || deprel === 'xcomp') return true;
  // A participle with an object of its own is an active verb misread: 'the two states condemned NATO'.
  if (deprel === 'acl') return child(doc, verb, 'obj') === undefined;
  if (deprel === 'advcl') return child(doc, verb, 'obj') === undefined;
  return deprel === 'conj' && isPassive(doc, doc.head(verb));
}

/**
 * 'The president CALLED on Iran to stop': a finite main clause has no passive without an auxiliary, unless an agent
 * shows it, it goes on from a passive ('tanks were burned and houses looted'), or it is a headline ('Two killed').
 */
function isMisreadActive(doc: Doc, verb: number): boolean {
  const relation = doc.relation(verb);
  if (child(doc, verb, 'obl:agent', 'aux') !== undefined) return false;
  if (relation === 'conj') return !isPassive(doc, doc.head(verb));
  if (relation !== 'root' && relation !== 'ccomp' && relation !== 'parataxis') return false;
  const { end } = doc.sentence(doc.sentenceOf(verb));
  return /[.!?]/.test(doc.form(end - 1)) || relation !== 'root';
}
