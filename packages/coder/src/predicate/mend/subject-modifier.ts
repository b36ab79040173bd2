import type { Doc } from '@rapporteur/language';
import { child, isVerb } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

const OF_NOUNS = /^(by|of|against|between)$/i;

/** 'A sit-in BY THE OPPOSITION entered its fourth day': what stands right behind the subject in front of the verb is the subject's. */
export function subjectModifier(doc: Doc, word: number): Reattachment[] {
  const verb = doc.head(word);
  if (verb < word || !isVerb(doc, verb)) return [];
  const marker = child(doc, word, 'case');
  const subject = child(doc, verb, 'nsubj', 'nsubj:pass');
  if (marker === undefined || subject === undefined || marker !== subject + 1) return [];
  if (!OF_NOUNS.test(doc.form(marker)) || doc.upos(subject) === 'PRON') return [];
  return [{ word, governor: subject, relation: 'nmod' }];
}
