import type { Doc } from '@rapporteur/language';
import { child, isVerb } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

/**
 * 'NATO protected civilians': a name hung as an attribute on a noun to its right, over the verb that governs that
 * noun, is the verb's subject.
 */
export function lostSubject(doc: Doc, name: number): Reattachment[] {
  const noun = doc.head(name);
  if (noun <= name || !['compound', 'nmod', 'amod', 'nmod:poss'].includes(doc.deprel(name))) return [];
  const verb = doc.head(noun);
  if (verb <= name || verb >= noun || !isVerb(doc, verb)) return [];
  if (child(doc, verb, 'nsubj', 'nsubj:pass', 'csubj') !== undefined || child(doc, name, 'case') !== undefined)
    return [];
  return [{ word: name, governor: verb, relation: 'nsubj' }];
}

/** 'Turkey, Greece agree': two names before a plural verb, with a comma between and none after, act together. */
export function headlinePair(doc: Doc, name: number): Reattachment[] {
  const first = doc.head(name);
  if (doc.deprel(name) !== 'appos' || first < 0 || doc.upos(first) !== 'PROPN' || doc.deprel(first) !== 'nsubj')
    return [];
  const verb = doc.head(first);
  const plural = doc.xpos(verb) === 'VBP' && verb === name + 1 && doc.form(name - 1) === ',';
  return plural ? [{ word: name, governor: first, relation: 'conj' }] : [];
}
