import type { Participant, Span } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import type { Reading } from '../ledger/reading.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { surfaceSubject } from '../predicate/control.js';
import { childrenOf, leftmost } from '../predicate/grammar.js';

/** What is to be done, and the events that it holds. */
export function theAction(reading: Reading, action: Span): { action: Span; events: string[] } {
  return { action, events: reading.eventsIn(action, 'demanded') };
}

/** The words of what is to be done: of a clause what follows its 'to', 'that' or 'for', of a noun its phrase. */
export function actionSpan({ doc, quotes }: Reading, word: number): Span {
  const { start, end: last } = clauseSpan(doc, word);
  const end = Math.min(last, quotedEnd(doc, quotes, word));
  const openers = childrenOf(doc, word, 'mark', 'case').filter((c) => c < word);
  const opener = openers.at(-1);
  if (opener === undefined) return { start: wordsFrom(doc.text, start, end), end };
  const subject = childrenOf(doc, word, 'nsubj', 'nsubj:pass').find((c) => c < word);
  const first = subject === undefined ? opener + 1 : Math.max(openers[0]! + 1, leftmost(doc, subject));
  return { start: Math.max(start, doc.start(Math.min(first, word))), end };
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

/** Who is to do it, where that is an actor. */
export function doerOf({ doc, cast }: Reading, clause: number): Participant | undefined {
  const subject = surfaceSubject(doc, clause);
  return subject === undefined ? undefined : actorsOf(doc, subject.word, cast)[0];
}
