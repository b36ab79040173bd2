import type { Doc } from '@rapporteur/language';
import { child, childrenOf } from '../grammar.js';
import { isInverted } from '../inversion.js';
import type { Reattachment } from './reattachment.js';

/** 'HAD Britain INTERVENED, Serbia would have withdrawn': the condition was taken for the main clause. */
export function invertedCondition(doc: Doc, clause: number): Reattachment[] {
  if (doc.head(clause) >= 0 || !isInverted(doc, clause)) return [];
  const main = childrenOf(doc, clause, 'ccomp', 'parataxis', 'conj', 'advcl').find(
    (c) =>
      c > clause && child(doc, c, 'nsubj', 'nsubj:pass') !== undefined && child(doc, c, 'aux', 'cop') !== undefined,
  );
  if (main === undefined) return [];
  return [
    { word: main, governor: -1, relation: 'root' },
    { word: clause, governor: main, relation: 'advcl' },
  ];
}
