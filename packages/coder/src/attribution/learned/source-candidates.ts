import type { Doc } from '@rapporteur/language';
import type { AttributionContext } from './context.js';

/** Words before and after a cue among which its source is looked for. */
const BEFORE = 60;
const AFTER = 40;
/** Most heads that are compared. */
const MOST = 24;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'SYM']);
/** Relations of words that never head a phrase of their own. */
const INNER = new Set([
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'det',
  'amod',
  'nummod',
  'advmod',
  'cop',
  'case',
  'mark',
]);

/** The words of a cue's sentence that may head its source, nearest first, in text order. */
export function sourceHeads(doc: Doc, cue: number): number[] {
  const { start, end } = doc.sentence(doc.sentenceOf(cue));
  const from = Math.max(start, cue - BEFORE);
  const to = Math.min(end, cue + AFTER);
  const found: number[] = [];
  for (let step = 1; step <= BEFORE && found.length < MOST; step++) {
    for (const word of [cue - step, cue + step]) {
      if (word < from || word >= to || !NOMINAL.has(doc.upos(word))) continue;
      const relation = doc.relation(word);
      if (!INNER.has(relation) || isSource(doc, word, cue)) found.push(word);
    }
  }
  return found;
}

/** 'the US claim', 'Israeli claims': attributes of a noun that is a cue may be its source. */
function isSource(doc: Doc, word: number, cue: number): boolean {
  return doc.head(word) === cue && (doc.relation(word) === 'compound' || doc.relation(word) === 'amod');
}

/** Relations of what stands before a head and is no part of its phrase. */
const LEFT_OUT = new Set([
  'case',
  'cc',
  'punct',
  'mark',
  'aux',
  'cop',
  'nsubj',
  'advcl',
  'parataxis',
  'discourse',
  'advmod',
]);
/** Most words behind a head after which its phrase may end. */
const ENDS = 6;

/** The first word of a source's phrase. */
export function sourceStart({ doc, edges }: AttributionContext, head: number, cue: number): number {
  let first = head;
  for (const c of doc.children(head)) {
    if (c > head) break;
    if (c === cue || (LEFT_OUT.has(doc.relation(c)) && !(doc.relation(c) === 'advmod' && c > first - 2))) continue;
    first = Math.min(first, edges.first[c]!);
  }
  return first;
}

/** Where a source may end: after its head, and after each of what follows it. */
export interface SourceEnd {
  readonly last: number;
  /** The last dependant taken in, and the first left out; -1 for none. */
  readonly taken: number;
  readonly left: number;
}

export function sourceEnds({ doc, edges }: AttributionContext, head: number, cue: number): SourceEnd[] {
  const after: { word: number; last: number }[] = [];
  for (const c of doc.children(head)) {
    if (c < head || doc.relation(c) === 'punct' || c === cue) continue;
    const last = edges.last[c]!;
    // What holds the cue itself cannot be taken in.
    if (cue > head && cue <= last) break;
    if (doc.head(head) === cue || doc.head(head) !== c) after.push({ word: c, last });
    if (after.length === ENDS) break;
  }
  let last = head;
  let i = 0;
  while (i < after.length && ['flat', 'goeswith', 'fixed'].includes(doc.relation(after[i]!.word)))
    last = after[i++]!.last;
  const ends: SourceEnd[] = [{ last, taken: -1, left: after[i]?.word ?? -1 }];
  for (; i < after.length; i++)
    ends.push({ last: after[i]!.last, taken: after[i]!.word, left: after[i + 1]?.word ?? -1 });
  return ends;
}
