import type { Doc } from '@rapporteur/language';
import { controlsObject } from '../control.js';
import { childrenOf, markOf } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

/** 'told the diplomats TO LEAVE': after a verb of asking and making the infinitive is the verb's, not the object's. */
export function objectInfinitive(doc: Doc, infinitive: number): Reattachment[] {
  const object = doc.head(infinitive);
  if (doc.deprel(infinitive) !== 'acl' || markOf(doc, infinitive) !== 'to' || object < 0) return [];
  const verb = doc.head(object);
  if (doc.deprel(object) !== 'obj' || verb < 0 || verb > object || !controlsObject(doc.lemma(verb))) return [];
  // 'sent them AN ULTIMATUM to leave': what is sent has the infinitive.
  if (childrenOf(doc, verb, 'obj', 'iobj').length > 1) return [];
  return [{ word: infinitive, governor: verb, relation: 'xcomp' }];
}
