import type { Doc } from '@rapporteur/language';
import { child, childrenOf } from '../grammar.js';
import { isInverted } from '../inversion.js';
import type { Reattachment } from './reattachment.js';

/** 'HAD Britain INTERVENED, Serbia would have withdrawn': the condition was taken for the main clause. */
export function invertedCondition(doc: Doc, clause: number): Reattachment[] {
  if (doc.head(clause) < 0 && /^had$/i.test(doc.form(clause))) return auxiliaryAtRoot(doc, clause);
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

/** 'HAD jets not destroyed it, the town would be ...' with 'had' at the root, and the participle below it. */
function auxiliaryAtRoot(doc: Doc, had: number): Reattachment[] {
  const participle = childrenOf(doc, had, 'xcomp', 'ccomp').find(
    (c) => doc.xpos(c) === 'VBN' && child(doc, c, 'nsubj', 'nsubj:pass') !== undefined,
  );
  const main = childrenOf(doc, had, 'parataxis', 'ccomp', 'conj').find((c) => c !== participle && c > had);
  const { start } = doc.sentence(doc.sentenceOf(had));
  if (participle === undefined || main === undefined || main < participle || had > start + 1) return [];
  return [
    { word: main, governor: -1, relation: 'root' },
    { word: participle, governor: main, relation: 'advcl' },
    { word: had, governor: participle, relation: 'aux' },
  ];
}
