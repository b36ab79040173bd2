import type { Doc } from '@rapporteur/language';
import { child, childrenOf, markOf } from '../predicate/grammar.js';

/** What puts a clause into the future, and its word. */
export interface Future {
  readonly word: number;
  /** `would` is the future only of what was said in the past; `may` (and `might`, `could`) only leaves it open. */
  readonly kind: 'will' | 'would' | 'may' | 'going to';
}

const MODALS: ReadonlyMap<string, Future['kind']> = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['wo', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['’d', 'would'],
  ['may', 'may'],
  ['might', 'may'],
  ['could', 'may'],
]);

/** What is 'going to', 'about to' or 'set to' be is in the future like what will be. */
const PERIPHRASES: ReadonlySet<string> = new Set(['go', 'about', 'set', 'gon']);

/** What puts the clause of a word into the future: its modal, or 'is going to' above it. */
export function futureOf(doc: Doc, clause: number): Future | undefined {
  for (const word of childrenOf(doc, clause, 'aux')) {
    const kind = MODALS.get(doc.form(word).toLowerCase());
    if (kind === undefined || (kind === 'would' && doc.lemma(word) === 'have')) continue;
    // 'George WILL had praise for it', and headlines, whose capitals hide what is a name.
    if (/^[A-Z]/.test(doc.form(word)) && word > doc.sentence(doc.sentenceOf(word)).start) return undefined;
    // 'MAY the odds be', 'as WILL doctors': wishes and remains; only a denial in front turns them round ('nor will they').
    const subject = child(doc, clause, 'nsubj', 'nsubj:pass');
    if (subject !== undefined && subject > word && subject < clause && !isTurnedByDenial(doc, word)) return undefined;
    // 'would have fallen', 'may have fallen' look back; 'will have fallen by June' looks ahead.
    const perfect = childrenOf(doc, clause, 'aux').some((w) => w > word && doc.lemma(w) === 'have');
    return perfect && kind !== 'will' ? undefined : { word, kind };
  }
  const head = doc.head(clause);
  if (head < 0 || doc.relation(clause) !== 'xcomp' || markOf(doc, clause) !== 'to') return undefined;
  return PERIPHRASES.has(doc.lemma(head).toLowerCase()) && isPresent(doc, head)
    ? { word: head, kind: 'going to' }
    : undefined;
}

/** 'IS going to', not 'was going to', which tells of plans that failed as often. */
function isPresent(doc: Doc, word: number): boolean {
  const be = child(doc, word, 'aux', 'cop', 'aux:pass');
  if (be === undefined || doc.lemma(be) !== 'be') return false;
  return doc.xpos(word) !== 'VB' && !/^(was|were|been)$/i.test(doc.form(be));
}

/** 'NOR will the rebels', 'NEVER will it', 'ONLY then will they', and questions, which are seen elsewhere. */
function isTurnedByDenial(doc: Doc, auxiliary: number): boolean {
  const { start } = doc.sentence(doc.sentenceOf(auxiliary));
  for (let word = auxiliary - 1; word >= start; word--) {
    if (/^(nor|neither|never|only|rarely|seldom|no|not)$/i.test(doc.form(word))) return true;
    if (doc.upos(word) === 'PUNCT') return false;
  }
  return false;
}
