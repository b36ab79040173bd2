import type { Doc } from '@rapporteur/language';
import { child, childrenOf } from '../grammar.js';
import { isInverted } from '../inversion.js';
import type { Reattachment } from './reattachment.js';

/** 'HAD Britain INTERVENED, Serbia would have withdrawn': the condition was taken for the main clause. */
export function invertedCondition(doc: Doc, clause: number): Reattachment[] {
  const lent = lentAuxiliary(doc, clause);
  if (lent.length > 0) return lent;
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

/** 'HAD Iran ATTACKED, Iraq would have responded': the auxiliary of the condition was given to the main clause. */
function lentAuxiliary(doc: Doc, clause: number): Reattachment[] {
  if (!isInverted(doc, clause)) return [];
  const [auxiliary] = doc.children(clause);
  const subject = child(doc, clause, 'nsubj', 'nsubj:pass')!;
  const condition = childrenOf(doc, clause, 'advcl').find((c) => c > auxiliary! && c < subject);
  if (condition === undefined || child(doc, condition, 'nsubj', 'nsubj:pass') === undefined) return [];
  return [{ word: auxiliary!, governor: condition, relation: 'aux' }];
}
