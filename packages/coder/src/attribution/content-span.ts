import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { child, leftmost, markOf, rightmost } from '../predicate/grammar.js';
import { isPassive } from '../predicate/passive.js';
import type { Quotations } from '../text/quotation.js';
import { trimmed } from './trimmed.js';

/**
 * What is said, in one stretch or, where the cue stands inside it, in two: 'the talks, SHE SAID, failed'.
 * A stretch that begins or ends within a quotation takes in all of it.
 */
export function contentSpans(
  doc: Doc,
  content: number,
  cue: number,
  source: number | undefined,
  quotes: Quotations,
): Span[] {
  if (doc.form(cue).toLowerCase() === 'according') return aroundPhrase(doc, content, cue);
  const cueInside = doc.head(cue) === content;
  const aside = cueInside ? new Set(doc.subtree(cue)) : new Set<number>();
  const preposition = doc.relation(content) === 'ccomp' ? undefined : child(doc, content, 'case');
  if (preposition !== undefined && preposition < content) aside.add(preposition);
  const words = [...raised(doc, content, cue, source), ...doc.subtree(content)]
    .filter((w) => !aside.has(w))
    .sort((a, b) => a - b);
  return stretches(doc, words.length > 0 ? words : [content]).map((stretch) => wholeQuotation(stretch, quotes));
}

/**
 * What belongs to an infinitive or predicate though it hangs on the cue: 'urged FRANCE to leave', and in
 * the passive 'THE TALKS are expected to fail'.
 */
function raised(doc: Doc, content: number, cue: number, source: number | undefined): number[] {
  if (doc.head(content) !== cue || !['xcomp', 'advcl'].includes(doc.relation(content))) return [];
  const shared = isPassive(doc, cue) ? child(doc, cue, 'nsubj:pass') : child(doc, cue, 'obj', 'iobj');
  if (shared === undefined || shared === source || (markOf(doc, content) === undefined && shared > content)) return [];
  return doc.subtree(shared);
}

/** 'According to Annan, THE TALKS FAILED': all of the sentence but the phrase. */
function aroundPhrase(doc: Doc, content: number, cue: number): Span[] {
  const { start, end } = doc.sentence(doc.sentenceOf(content));
  const source = doc.head(cue);
  const first = leftmost(doc, source);
  const last = Math.min(rightmost(doc, source), end - 1);
  const before = range(start, first);
  const after = range(last + 1, end);
  const weight = (words: number[]) => words.filter((w) => doc.upos(w) !== 'PUNCT').length;
  const sides = [before, after].filter((words) => weight(words) > 1);
  return sides.length === 0 ? [trimmed(doc, doc.subtree(content))] : sides.map((words) => trimmed(doc, words));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}

/** The words as stretches, parted where more than a comma is left out. */
function stretches(doc: Doc, words: readonly number[]): Span[] {
  const found: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    if (word - last > 2) found.push([]);
    found.at(-1)!.push(word);
    last = word;
  }
  const filled = found.filter((part) => part.some((w) => doc.upos(w) !== 'PUNCT'));
  return filled.map((part) => trimmed(doc, part));
}

function wholeQuotation(stretch: Span, quotes: Quotations): Span {
  const first = quotes.around({ start: stretch.start, end: stretch.start + 1 });
  const last = quotes.around({ start: stretch.end - 1, end: stretch.end });
  return {
    start: first === undefined ? stretch.start : Math.min(first.start, stretch.start),
    end: last === undefined ? stretch.end : Math.max(last.end, stretch.end),
  };
}
