import type { Doc } from '@rapporteur/language';
import { child } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

/** All verbs that can be auxiliaries; any other under that name is a verb misread. */
const AUXILIARIES = new Set(
  'be have do will would can could may might must shall should ought need dare get let use go'.split(' '),
);

/**
 * 'extradited SUSPECTED militant Smith', 'reject PROPOSED changes': a participle right after a verb and right before
 * a bare noun phrase is that phrase's attribute and no verb of its own; what hangs on it is the first verb's.
 */
export function strayParticiple(doc: Doc, participle: number): Reattachment[] {
  const xpos = doc.xpos(participle);
  if (xpos !== 'VBN' && xpos !== 'VBD') return [];
  const verb = participle - 1;
  const takenForAuxiliary = verb >= 0 && isFalseAuxiliary(doc, verb, participle);
  const complement =
    verb >= 0 &&
    doc.upos(verb) === 'VERB' &&
    ['xcomp', 'ccomp', 'conj', 'parataxis'].includes(doc.deprel(participle)) &&
    child(doc, verb, 'obj', 'aux:pass') === undefined;
  if (!takenForAuxiliary && !complement) return [];
  const object = child(doc, participle, 'obj', 'xcomp', 'ccomp');
  if (object === undefined || object < participle || !startsRightAfter(doc, participle, object)) return [];
  if (child(doc, participle, 'aux', 'nsubj', 'aux:pass') !== undefined && !takenForAuxiliary) return [];
  const mended: Reattachment[] = [{ word: participle, governor: object, relation: 'amod' }];
  if (takenForAuxiliary) mended.push({ word: verb, governor: doc.head(participle), relation: doc.deprel(participle) });
  for (const c of doc.children(participle)) {
    if (c === verb) continue;
    mended.push({ word: c, governor: verb, relation: c === object ? 'obj' : doc.deprel(c) });
  }
  return mended;
}

function isFalseAuxiliary(doc: Doc, word: number, verb: number): boolean {
  return doc.deprel(word) === 'aux' && doc.head(word) === verb && !AUXILIARIES.has(doc.lemma(word));
}

/** Nothing but attributes of the noun stands between, no determiner. */
function startsRightAfter(doc: Doc, participle: number, noun: number): boolean {
  for (let w = participle + 1; w < noun; w++) {
    if (doc.head(w) !== noun || !['amod', 'compound', 'nummod', 'flat', 'nmod:desc'].includes(doc.deprel(w)))
      return false;
  }
  return doc.upos(noun) === 'NOUN' || doc.upos(noun) === 'PROPN' || doc.upos(noun) === 'ADJ';
}
