import type { Participant, Span } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import type { Reading } from '../ledger/reading.js';
import { surfaceSubject } from '../predicate/control.js';
import { child, childrenOf, isRelativePronoun, leftmost, rightmost } from '../predicate/grammar.js';
import { certainly } from './caller.js';

/** What is to be done, and the events that it holds. */
export function theAction(reading: Reading, action: Span): { action: Span; events: string[] } {
  return { action, events: reading.eventsIn(action, 'demanded') };
}

/** The words of what is to be done: of a clause what follows its 'to', 'that' or 'for', of a noun its phrase. */
export function actionSpan({ doc, quotes }: Reading, word: number): Span {
  const start = doc.start(leftmost(doc, word));
  const end = actionEnd(doc, quotes, word);
  const openers = childrenOf(doc, word, 'mark', 'case').filter((c) => c < word);
  const opener = openers.at(-1);
  if (opener === undefined) return { start: wordsFrom(doc.text, start, end), end };
  const subject = childrenOf(doc, word, 'nsubj', 'nsubj:pass').find((c) => c < word);
  const first = subject === undefined ? opener + 1 : Math.max(openers[0]! + 1, leftmost(doc, subject));
  return { start: Math.max(start, doc.start(Math.min(first, word))), end };
}

/** Where what is to be done ends: neither a further statement nor what follows a quotation belongs to it. */
export function actionEnd(doc: Reading['doc'], quotes: Reading['quotes'], word: number): number {
  const whole = rightmost(doc, word);
  let after = sequelOf(doc, word) ?? whole + 1;
  for (let w = word + 1; w < after; w++)
    if (doc.form(w) === ';' || isStrayClose(doc, word, w) || isAside(doc, word, w)) after = w;
  let last = after - 1;
  while (last > word && (doc.upos(last) === 'PUNCT' || doc.upos(last) === 'CCONJ')) last--;
  return Math.min(doc.end(last), quotedEnd(doc, quotes, word));
}

/** '... give him a hearing, BUT STOPPED short', '..., HE SAID': the first word of what goes on as a statement of its own. */
function sequelOf(doc: Reading['doc'], word: number): number | undefined {
  let first: number | undefined;
  const sooner = (at: number | undefined) => {
    if (at !== undefined && at > word && (first === undefined || at < first)) first = at;
  };
  for (const c of childrenOf(doc, word, 'conj', 'parataxis')) {
    if (c < word) continue;
    const another =
      doc.deprel(c) === 'parataxis' ||
      (isStatement(doc, c) && FINITE.has(doc.xpos(c))) ||
      (isStatement(doc, c) && child(doc, c, 'nsubj', 'nsubj:pass') !== undefined) ||
      childrenOf(doc, c, 'aux', 'aux:pass', 'cop').some((a) => FINITE.has(doc.xpos(a)));
    sooner(another ? leftmost(doc, c) : sequelOf(doc, c));
  }
  return first;
}

/** '... and WHO claim the right' describes somebody. */
function isStatement(doc: Reading['doc'], clause: number): boolean {
  const subject = child(doc, clause, 'nsubj', 'nsubj:pass');
  return subject === undefined || !isRelativePronoun(doc, subject);
}

/** '..., SAYING that it is late', 'a boycott, AND a group denounced it': after a comma something else is told. */
function isAside(doc: Reading['doc'], word: number, mark: number): boolean {
  if (!/^,["”]?$/.test(doc.form(mark)) || mark + 2 >= doc.length) return false;
  const next = doc.upos(mark + 1) === 'PUNCT' ? mark + 2 : mark + 1;
  if (doc.xpos(next) === 'VBG' && doc.deprel(next) !== 'conj') return true;
  return doc.upos(word) === 'NOUN' && /^(and|but|while|though|although)$/i.test(doc.form(next));
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** A mark that closes what was opened before the action. */
function isStrayClose(doc: Reading['doc'], word: number, mark: number): boolean {
  if (doc.form(mark) !== '”') return false;
  for (let w = mark - 1; w >= word; w--) if (doc.form(w) === '“') return false;
  return true;
}

/** What opens an action is a word: marks in front of it are not. */
function wordsFrom(text: string, start: number, end: number): number {
  let from = start;
  while (from < end - 1 && !/[\p{L}\p{N}]/u.test(text[from]!)) from++;
  return from;
}

/** Where the quotation ends that a word stands in: what follows is not the speaker's. */
export function quotedEnd(doc: Reading['doc'], quotes: Reading['quotes'], word: number): number {
  const quote = quotes.around({ start: doc.start(word), end: doc.end(word) });
  if (quote === undefined) return Number.POSITIVE_INFINITY;
  return quote.end - (/[,.;]?["”»]$/.exec(doc.text.slice(quote.start, quote.end))?.[0].length ?? 2);
}

/** 'have to DO this', 'as they urged him to DO': what, is told elsewhere; 'HIGH-FIVING' is half a word. */
export function isEmpty(doc: Reading['doc'], action: number): boolean {
  if (action > 0 && doc.form(action - 1) === '-') return true;
  if (doc.lemma(action) !== 'do') return false;
  const object = child(doc, action, 'obj', 'advmod');
  return object === undefined || /^(this|that|it|so|these|those)$/i.test(doc.form(object));
}

/** Who is to do it, where that is an actor. */
export function doerOf(reading: Reading, clause: number): Participant | undefined {
  const { doc, cast } = reading;
  const subject = surfaceSubject(doc, clause);
  return subject === undefined ? undefined : certainly(reading, subject.word, actorsOf(doc, subject.word, cast)[0]);
}
