import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { child, childrenOf, isNominal, isVerb, leftmost, markOf, rightmost } from '../predicate/grammar.js';

/** Subordinators of a ground, a contrast or a time beside what is foretold; they are told for themselves. */
const BESIDE = new Set(
  'because since although though while whereas as if unless for provided assuming once despite so when'.split(' '),
);
const NEVER = new Set(['mark', 'case', 'cc', 'punct', 'parataxis', 'discourse', 'vocative', 'dep', 'cc:preconj']);
/** Adverbs at the beginning that belong to the text and not to the clause. */
const LINKS = new Set(
  'however but yet so then thus still now therefore moreover meanwhile nevertheless instead and also'.split(' '),
);

/**
 * The words of a clause that is foretold: subject, verb and what goes with it, without the subordinator in front,
 * the condition, whose words it is, and what is coordinated with a subject or verb of its own.
 * @param without heads of phrases that stand for something else, as the words of certainty
 */
export function outcomeSpan(doc: Doc, clause: number, without: ReadonlySet<number>): Span {
  let first = clause;
  let last = clause;
  const end = ownEnd(doc, clause);
  const begin = ownBegin(doc, clause);
  for (const c of doc.children(clause)) {
    if (without.has(c) || c >= end || c < begin || isBeside(doc, clause, c)) continue;
    first = Math.min(first, leftmost(doc, c));
    last = Math.max(last, rightmost(doc, c));
  }
  while (last > clause && doc.upos(last) === 'PUNCT') last--;
  while (first < clause && doc.upos(first) === 'PUNCT') first++;
  return { start: doc.start(first), end: doc.end(last) };
}

/** Where what is coordinated for itself begins: what the parser hung on the clause behind that is no part of it. */
function ownEnd(doc: Doc, clause: number): number {
  for (const c of doc.children(clause)) {
    if (c > clause && doc.deprel(c) === 'conj' && standsAlone(doc, c)) return leftmost(doc, c);
  }
  return doc.length;
}

/** 'The danger is THAT it will fall' begins behind its 'that', wherever the parser hung what stands in front. */
function ownBegin(doc: Doc, clause: number): number {
  const that = childrenOf(doc, clause, 'mark').find((w) => w < clause && doc.form(w).toLowerCase() === 'that');
  return that ?? 0;
}

function isBeside(doc: Doc, clause: number, c: number): boolean {
  const deprel = doc.deprel(c);
  if (deprel === 'mark' && doc.form(c).toLowerCase() === 'to') return false;
  if (NEVER.has(deprel)) return c < clause || deprel !== 'case';
  if (deprel === 'advmod' && c < clause && LINKS.has(doc.form(c).toLowerCase())) return true;
  if (deprel === 'advcl')
    return BESIDE.has(markOf(doc, c) ?? firstAdverb(doc, c) ?? '') || isFreeAdjunct(doc, clause, c);
  if (deprel === 'conj') return standsAlone(doc, c);
  return deprel.startsWith('acl') && isVerb(doc, clause) && !isNominal(doc, clause);
}

/** 'WHEN bombs fail' has an adverb for its subordinator. */
function firstAdverb(doc: Doc, clause: number): string | undefined {
  const first = leftmost(doc, clause);
  return doc.head(first) === clause ? doc.form(first).toLowerCase() : undefined;
}

/** ', forcing them to leave' goes with it; 'Citing its debts, ...' in front of it does not. */
function isFreeAdjunct(doc: Doc, clause: number, c: number): boolean {
  return c < clause && doc.xpos(c) === 'VBG';
}

/** What is coordinated is told for itself where it has its own subject or verb form. */
function standsAlone(doc: Doc, word: number): boolean {
  if (child(doc, word, 'nsubj', 'nsubj:pass', 'aux', 'csubj') !== undefined) return true;
  const base = doc.xpos(word) === 'VBN' && doc.xpos(doc.head(word)) !== 'VBN';
  return base || ['VBD', 'VBZ', 'VBP'].includes(doc.xpos(word));
}
