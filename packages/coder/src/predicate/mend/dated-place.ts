import type { Doc } from '@rapporteur/language';
import { child } from '../grammar.js';
import { isTime } from '../time.js';
import type { Reattachment } from './reattachment.js';

/** 'sent arms TO PAKISTAN last year': a name between a preposition and a time is the place, not part of the time. */
export function datedPlace(doc: Doc, name: number): Reattachment[] {
  const time = doc.head(name);
  if (doc.deprel(name) !== 'compound' || time < name || !isTime(doc, time)) return [];
  const marker = child(doc, time, 'case');
  const governor = doc.head(time);
  if (marker === undefined || marker > name || governor < 0) return [];
  const relation = doc.relation(time) === 'nmod' ? 'nmod' : 'obl';
  return [
    { word: name, governor, relation },
    { word: marker, governor: name, relation: 'case' },
    { word: time, governor, relation: `${relation}:unmarked` },
  ];
}
