import type { Doc } from '@rapporteur/language';
import { intends } from '../control.js';
import { child, markOf } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

/** 'said IT intended to stay': before a verb whose own subject does what its infinitive says, 'it' is somebody. */
export function agentiveIt(doc: Doc, it: number): Reattachment[] {
  const verb = doc.head(it);
  if (doc.deprel(it) !== 'expl' || verb < it || !intends(doc.lemma(verb))) return [];
  const infinitive = child(doc, verb, 'xcomp');
  if (infinitive === undefined || markOf(doc, infinitive) !== 'to' || child(doc, verb, 'aux:pass') !== undefined)
    return [];
  return [{ word: it, governor: verb, relation: 'nsubj' }];
}
