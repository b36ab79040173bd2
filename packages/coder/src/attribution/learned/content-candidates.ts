import type { Doc, Range } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import type { AttributionContext } from './context.js';

/** A range of words, its last included. */
export interface Words {
  readonly first: number;
  readonly last: number;
}

/** The words that a content goes round where they stand inside it: the cue, and its source. */
export interface Hole extends Words {
  readonly cue: number;
  readonly source: Words | undefined;
}

/** Most places where a content may begin, or end, on either side of its cue. */
const MOST = 12;
/** How far from a cue commas and quotations are looked at, in words. */
const REACH = 150;
const STOPS = /^[,;:.!?\-–—()[\]”"“'’]+$/;

/** Cue and source as one gap, with what a comma parts off behind them: ', she SAID on Monday,'. */
export function holeOf(doc: Doc, cue: number, source: Words | undefined): Hole {
  let first = cue;
  let last = cue;
  for (const c of doc.children(cue)) {
    const relation = doc.deprel(c);
    if (relation.startsWith('aux') && cue - c < 4 && c < cue) first = Math.min(first, c);
    if (relation === 'compound:prt' && c - cue === 1) last = c;
  }
  // A source farther away is no part of the gap.
  if (source !== undefined && source.last < first && first - source.last < 4) first = source.first;
  if (source !== undefined && source.first > last && source.first - last < 4) last = source.last;
  return { first, last, cue, source };
}

export interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Where the content of a cue may begin and end: at borders of phrases, at commas, quotation marks and sentence ends. */
export function contentPlaces(context: AttributionContext, hole: Hole): Places {
  const { doc, quoteWords, edges } = context;
  const { cue } = hole;
  const sentence = doc.sentence(doc.sentenceOf(cue));
  const { start, end } = sentence;
  const starts = new Set<number>();
  const ends = new Set<number>();
  const isStop = (word: number) => doc.upos(word) === 'PUNCT' && STOPS.test(doc.form(word));
  let lastWord = end - 1;
  while (lastWord > start && isStop(lastWord)) lastWord--;
  let firstWord = start;
  while (firstWord < lastWord && isStop(firstWord)) firstWord++;

  // Behind the gap.
  starts.add(nextWord(doc, hole.last + 1, end));
  ends.add(lastWord);
  ends.add(end - 1);
  starts.add(firstWord);
  ends.add(previousWord(doc, hole.first - 1, start));
  starts.add(nextWord(doc, cue + 1, end));
  ends.add(previousWord(doc, cue - 1, start));
  addBelow(context, cue, hole, starts, ends, 0);
  const forward = (from: number, limit: number) => {
    let word = from;
    while (word < limit && isStop(word)) word++;
    return word;
  };
  const backward = (from: number, limit: number) => {
    let word = from;
    while (word > limit && isStop(word)) word--;
    return word;
  };
  let above = doc.head(cue);
  for (let step = 0; step < 3 && above >= 0; step++, above = doc.head(above)) {
    const first = edges.first[above]!;
    const last = edges.last[above]!;
    starts.add(forward(first, last));
    starts.add(above);
    ends.add(above);
    for (const c of doc.children(above)) {
      if (c >= cue || c >= above) break;
      if (cue - c <= REACH) starts.add(edges.first[c]!);
    }
    if (above >= cue) ends.add(backward(last, first));
    else if (first < hole.first) ends.add(backward(Math.min(last, hole.first - 1), first));
  }
  let commas = 0;
  for (let w = hole.last + 1; w < Math.min(end, cue + REACH) && commas < 5; w++) {
    if (!isStop(w) && doc.upos(w) !== 'CCONJ' && doc.upos(w) !== 'SCONJ') continue;
    commas++;
    if (w - 1 > hole.last) ends.add(previousWord(doc, w - 1, start));
    if (doc.upos(w) === 'PUNCT') starts.add(nextWord(doc, w + 1, end));
  }
  commas = 0;
  for (let w = hole.first - 1; w >= Math.max(start, cue - REACH) && commas < 5; w--) {
    if (!isStop(w) && doc.upos(w) !== 'CCONJ') continue;
    commas++;
    starts.add(nextWord(doc, w + 1, end));
    if (w > start) ends.add(previousWord(doc, w - 1, start));
  }
  for (const quote of quotesAround(context, cue, sentence)) {
    const { first, last } = quoteWords[quote]!;
    if (last < cue || first > cue || hole.first > last) {
      starts.add(first);
      ends.add(last);
    }
  }
  return { starts: nearest(starts, cue), ends: nearest(ends, cue) };
}

function addBelow(
  context: AttributionContext,
  word: number,
  hole: Hole,
  starts: Set<number>,
  ends: Set<number>,
  depth: number,
): void {
  const { doc, edges } = context;
  for (const c of doc.children(word)) {
    if (doc.upos(c) === 'PUNCT' || (c >= hole.first && c <= hole.last)) continue;
    const first = edges.first[c]!;
    const last = edges.last[c]!;
    if (first < hole.cue !== last < hole.cue) continue;
    starts.add(nextWord(doc, first, last + 1));
    ends.add(previousWord(doc, last, first));
    // 'refer TO the war': the content begins after the preposition.
    const [marker] = doc.children(c);
    if (marker !== undefined && marker === first && marker < c) starts.add(marker + 1);
    if (depth < 1 && last > first) addBelow(context, c, hole, starts, ends, depth + 1);
  }
}

/** The quotations that touch a sentence near its cue, or begin right after it. */
function quotesAround({ quotation, quoteWords }: AttributionContext, cue: number, { start, end }: Range): number[] {
  const found = new Set<number>();
  const last = Math.min(end, cue + REACH);
  for (let w = Math.max(start, cue - REACH); w < last; w++) if (quotation[w]! > 0) found.add(quotation[w]! - 1);
  const next = end < quotation.length ? quotation[end]! - 1 : -1;
  if (next >= 0 && quoteWords[next]!.first === end) found.add(next);
  return [...found];
}

function nextWord(doc: Doc, from: number, end: number): number {
  let word = from;
  while (word < end - 1 && doc.upos(word) === 'PUNCT' && /^[,;:.\-–—]+$/.test(doc.form(word))) word++;
  return Math.min(word, doc.length - 1);
}

function previousWord(doc: Doc, from: number, start: number): number {
  let word = from;
  while (word > start && doc.upos(word) === 'PUNCT' && /^[,;:.\-–—]+$/.test(doc.form(word))) word--;
  return Math.max(word, 0);
}

function nearest(places: ReadonlySet<number>, cue: number): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  const before = sorted.filter((w) => w < cue);
  const after = sorted.filter((w) => w >= cue);
  // The sentence's own border always stays.
  return [...new Set([...before.slice(0, 1), ...before.slice(-MOST), ...after.slice(0, MOST), ...after.slice(-1)])];
}

/** A range as stretches of text, without the gap where it lies inside, and without commas at their ends. */
export function stretchesOf(context: AttributionContext, { first, last }: Words, hole: Hole): Span[] {
  const { doc } = context;
  const parts: Words[] =
    first <= hole.first && hole.last <= last
      ? [
          { first, last: hole.first - 1 },
          { first: gapEnd(doc, hole, last), last },
        ]
      : [{ first, last }];
  const spans: Span[] = [];
  for (const part of parts) {
    let from = part.first;
    let to = part.last;
    while (from <= to && isLoose(doc, from)) from++;
    while (to >= from && isLoose(doc, to)) to--;
    // A mark that opens or closes the quotation at this very place belongs to it.
    if (quoteAt(context, from)?.first === from - 1) from--;
    if (quoteAt(context, to)?.last === to + 1) to++;
    if (from <= to && !isOnlyJoint(doc, from, to)) spans.push({ start: doc.start(from), end: doc.end(to) });
  }
  return spans;
}

function quoteAt({ quotation, quoteWords }: AttributionContext, word: number): Words | undefined {
  return quoteWords[(quotation[word] ?? 0) - 1];
}

/** 'AS she said, the talks failed': a conjunction before the gap is no part of what is said. */
function isOnlyJoint(doc: Doc, from: number, to: number): boolean {
  return from === to && ['SCONJ', 'CCONJ', 'ADP', 'PART'].includes(doc.upos(from));
}

/** Words that a comma may still part off behind cue and source. */
const TAIL = 10;

/** The first word behind a gap: after the next comma, where the gap itself begins with one. */
function gapEnd(doc: Doc, hole: Hole, limit: number): number {
  const before = hole.first - 1;
  if (before < 0 || doc.upos(before) !== 'PUNCT') return hole.last + 1;
  for (let w = hole.last + 1; w <= Math.min(limit, hole.last + TAIL); w++) {
    if (doc.upos(w) === 'PUNCT') return /^[,.;:\-–—]+$/.test(doc.form(w)) ? w + 1 : w;
  }
  return hole.last + 1;
}

function isLoose(doc: Doc, word: number): boolean {
  return doc.upos(word) === 'PUNCT' && /^[,;:.\-–—]+$/.test(doc.form(word));
}
