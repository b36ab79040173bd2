import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { child, isClause, leftmost, markOf } from './grammar.js';

/** What hangs on a clause without being part of what it tells. */
const BESIDE = new Set(['advcl', 'parataxis', 'mark', 'cc', 'discourse', 'vocative', 'dep']);

/**
 * The words that tell a deed or state and no more: the clause of a word without what stands beside it (other clauses,
 * 'he said', what leads over to it, a circumstance set in front with a comma) and without some phrases. One stretch
 * around the word.
 */
export function extentOfClause(doc: Doc, head: number, without: ReadonlySet<number>): Span {
  const inside = new Set([head]);
  for (const c of doc.children(head)) {
    const apart =
      leadsOver(doc, c, head) ||
      (BESIDE.has(doc.relation(c)) && !completes(doc, c)) ||
      (doc.relation(c) === 'conj' && isClause(doc, c));
    if (!apart) gather(doc, c, without, inside);
  }
  const words = stretchAround(head, inside);
  const subject = child(doc, head, 'nsubj', 'nsubj:pass', 'expl');
  const first = subject === undefined ? undefined : leftmost(doc, subject);
  const fronted = first !== undefined && first > 0 && first < head && doc.form(first - 1) === ',';
  const own = fronted ? words.filter((word) => word >= first) : words;
  return tight(doc, withoutConjunction(doc, own, head));
}

/** 'WHEN he lashed out', 'TO war'; but 'they were IN Aleppo'. */
function leadsOver(doc: Doc, word: number, head: number): boolean {
  if (doc.relation(word) === 'case') return child(doc, head, 'cop') === undefined;
  return word < head && doc.relation(word) === 'advmod' && LEADING.test(doc.form(word));
}

/** 'THOUGH economists contest it', with the conjunction hung on a word inside. */
function withoutConjunction(doc: Doc, words: readonly number[], head: number): readonly number[] {
  const first = words.findIndex((word) => doc.upos(word) !== 'PUNCT');
  const leads = first >= 0 && words[first]! < head && CONJUNCTION.test(doc.form(words[first]!));
  return leads ? words.slice(first + 1) : words;
}

const CONJUNCTION = /^(though|although|but|and|while|because|since)$/i;

const LEADING = /^(when|where|while|how|why|so|then|therefore|thus)$/i;

/** 'prohibit him FROM WAIVING it', 'accuse them OF ARMING the rebels': a gerund that belongs to the verb. */
function completes(doc: Doc, clause: number): boolean {
  const mark = doc.relation(clause) === 'advcl' && doc.xpos(clause) === 'VBG' ? markOf(doc, clause) : undefined;
  return mark !== undefined && /^(from|of|into|on|at|against|about|in|to|with)$/.test(mark);
}

/** The words of what explains, from the first after its marker, without 'he said' and without some phrases; one stretch. */
export function extentOfPhrase(doc: Doc, head: number, from: number, without: ReadonlySet<number>): Span {
  const inside = new Set<number>();
  gather(doc, head, without, inside);
  return tight(
    doc,
    stretchAround(head, inside).filter((word) => word >= from),
  );
}

/** A word and all below it, but for what is said beside it, and some phrases. */
function gather(doc: Doc, word: number, without: ReadonlySet<number>, into: Set<number>): void {
  if (without.has(word) || doc.relation(word) === 'parataxis') return;
  into.add(word);
  for (const c of doc.children(word)) gather(doc, c, without, into);
}

function stretchAround(head: number, inside: ReadonlySet<number>): number[] {
  let first = head;
  let last = head;
  while (inside.has(first - 1)) first--;
  while (inside.has(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** From the first to the last of some words, without punctuation at the ends; quotation marks stay where both do. */
function tight(doc: Doc, words: readonly number[]): Span {
  let first = 0;
  let last = words.length - 1;
  const marks = (w: number) => doc.upos(w) === 'PUNCT';
  while (first < last && marks(words[first]!) && !(isQuote(doc, words[first]!) && closes(doc, words, first, last)))
    first++;
  while (last > first && marks(words[last]!) && !(isQuote(doc, words[last]!) && opened(doc, words, first, last)))
    last--;
  return { start: doc.start(words[first]!), end: doc.end(words[last]!) };
}

const isQuote = (doc: Doc, word: number) => /^(["“”«»]|''|``)$/.test(doc.form(word));
const closes = (doc: Doc, words: readonly number[], first: number, last: number) =>
  words.slice(first + 1, last + 1).some((w) => isQuote(doc, w));
const opened = (doc: Doc, words: readonly number[], first: number, last: number) =>
  words.slice(first, last).filter((w) => isQuote(doc, w)).length % 2 === 1;
