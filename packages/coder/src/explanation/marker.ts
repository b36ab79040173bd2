import type { Doc } from '@rapporteur/language';
import type { MarkerOfExplanation } from '@rapporteur/ontology';
import { child, childrenOf, isClause, isNominal, isVerb } from '../predicate/grammar.js';

/** A marker in the text, with the head of what follows it. */
export interface Marked {
  readonly row: MarkerOfExplanation;
  /** The words of the marker: the first, and the one after the last. */
  readonly from: number;
  readonly end: number;
  readonly cause: number;
}

/** How many words that describe a noun `*` may stand for. */
const LONGEST_GAP = 3;

/** The longest marker that begins at a word and is followed by what it wants. */
export function markerAt(doc: Doc, word: number, rows: readonly MarkerOfExplanation[]): Marked | undefined {
  for (const row of rows) {
    const end = endOf(doc, word, row.words);
    if (end === undefined || end >= doc.length) continue;
    const cause = follower(doc, word, end);
    if (cause !== undefined && fits(doc, row, cause, { from: word, end })) return { row, from: word, end, cause };
  }
  return undefined;
}

/** The word after the last of a marker's words, if they stand there. */
function endOf(doc: Doc, word: number, words: readonly string[]): number | undefined {
  // The first word is known to stand there.
  let at = word + 1;
  for (let i = 1; i < words.length; i++) {
    if (words[i] === '*') {
      const next = words[i + 1];
      let gap = 0;
      while (gap < LONGEST_GAP && doc.form(at + gap).toLowerCase() !== next && describes(doc, at + gap)) gap++;
      at += gap;
    } else if (at < doc.length && doc.form(at).toLowerCase() === words[i]) at++;
    else return undefined;
    if (at >= doc.length) return undefined;
  }
  return at;
}

const DESCRIBING = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'NOUN', 'PRON', 'PART']);

function describes(doc: Doc, word: number): boolean {
  return word < doc.length && (DESCRIBING.has(doc.upos(word)) || doc.upos(word) === 'VERB');
}

/** The head of the clause or phrase that the last word of a marker belongs to. */
function follower(doc: Doc, from: number, end: number): number | undefined {
  const last = end - 1;
  const anchor = doc.deprel(last) === 'fixed' ? doc.head(last) : last;
  const belongs = doc.relation(anchor) === 'mark' || doc.relation(anchor) === 'case';
  const head = doc.head(anchor);
  if (belongs && head >= end) return head;
  // 'on the ground THAT they lie': taken for a pronoun, or the like.
  return end - from > 2 && doc.form(last).toLowerCase() === 'that' ? topFrom(doc, end) : undefined;
}

/** The highest word over one that still stands at or after it. */
function topFrom(doc: Doc, word: number): number {
  let top = word;
  while (doc.head(top) >= word) top = doc.head(top);
  return top;
}

function fits(
  doc: Doc,
  { form, cause: test }: MarkerOfExplanation,
  cause: number,
  { from, end }: { from: number; end: number },
): boolean {
  if (!test.takes(doc.lemma(cause).toLowerCase())) return false;
  switch (form) {
    case 'clause':
      return (
        isClause(doc, cause) && isFiniteClause(doc, cause) && !childrenOf(doc, cause, 'mark').some((m) => isIf(doc, m))
      );
    case 'infinitive':
      return isInfinitive(doc, cause, from);
    default:
      // 'all we stand FOR as Americans': the preposition has lost its noun.
      // 'for this', 'because of him' explain by something told elsewhere.
      if (end < cause && doc.upos(end) === 'ADP') return false;
      if (doc.upos(cause) === 'PRON' || doc.upos(cause) === 'DET') return false;
      return doc.xpos(cause) === 'VBG' || hasGerund(doc, cause) || (isNominal(doc, cause) && !isVerb(doc, cause));
  }
}

/** 'to PUNISH them', 'to BE tried': no subject, and no other word than its marker leads over to it. */
function isInfinitive(doc: Doc, word: number, from: number): boolean {
  if (child(doc, word, 'nsubj', 'nsubj:pass', 'expl') !== undefined) return false;
  if (childrenOf(doc, word, 'mark').some((mark) => mark < from)) return false;
  return doc.xpos(word) === 'VB' || childrenOf(doc, word, 'cop', 'aux', 'aux:pass').some((w) => doc.xpos(w) === 'VB');
}

/** 'for HAVING shot it down', 'for BEING a spy'. */
function hasGerund(doc: Doc, word: number): boolean {
  for (const c of doc.children(word))
    if (['aux', 'aux:pass', 'cop'].includes(doc.deprel(c)) && doc.xpos(c) === 'VBG') return true;
  return false;
}

function isFiniteClause(doc: Doc, clause: number): boolean {
  if (doc.feat(clause, 'VerbForm') === 'Fin') return true;
  for (const c of doc.children(clause)) {
    if (['aux', 'aux:pass', 'cop'].includes(doc.deprel(c)) && doc.feat(c, 'VerbForm') === 'Fin') return true;
  }
  // 'lest militants ENTER Sinai': a subjunctive.
  return doc.xpos(clause) === 'VB' || ['VBD', 'VBZ', 'VBP'].includes(doc.xpos(clause));
}

/** 'as IF he were king'. */
const isIf = (doc: Doc, mark: number) => /^(if|though|whether)$/i.test(doc.form(mark));
