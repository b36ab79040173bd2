import type { Doc } from '@rapporteur/language';
import { child, leftmost } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

/** 'the release of the oil tycoon MIKHAIL KHODORKOVSKY': a name right after a title is that person's, no further argument. */
export function titleName(doc: Doc, name: number): Reattachment[] {
  if (doc.deprel(name) !== 'nmod' || child(doc, name, 'case') !== undefined) return [];
  const title = leftmost(doc, name) - 1;
  if (title < 0 || doc.upos(title) !== 'NOUN' || doc.head(title) !== doc.head(name)) return [];
  return [{ word: name, governor: title, relation: 'appos' }];
}
