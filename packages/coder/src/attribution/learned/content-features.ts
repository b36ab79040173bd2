import { embeddingOver } from '../../factuality/frame.js';
import type { Hole, Words } from './content-candidates.js';
import type { AttributionContext } from './context.js';
import { type FeatureList, textKey } from './feature-list.js';
import { pathKey } from './source-features.js';

enum Ask {
  StartPath = 300,
  StartPathLemma,
  StartOwner,
  StartWord,
  StartTag,
  StartBefore,
  StartPlace,
  StartPlaceLemma,
  StartQuote,
  StartFrame,
  StartSource,
  StartGap,
  EndPath = 330,
  EndPathLemma,
  EndOwner,
  EndWord,
  EndTag,
  EndAfter,
  EndPlace,
  EndPlaceLemma,
  EndQuote,
  EndAfterWord,
  EndGap,
  EndRest,
  Same = 360,
  SameLemma,
  Sides,
  SidesLemma,
  Quotes,
  QuotesLemma,
  Length,
  LengthLemma,
  OverSource,
  Speech,
  Passive,
  More = 390,
  MoreLemma,
  MoreQuote,
  MoreTag,
}

const COMMA = textKey(',');

/** A place where a content may begin or end, and what is asked of it again and again. */
export interface Place {
  readonly word: number;
  /** 1 before the gap, 2 after it, 3 within. */
  readonly side: number;
  /** The highest word whose phrase begins, or ends, here. */
  readonly owner: number;
  /** The way from the cue to the owner. */
  readonly path: number;
}

/** @param begins whether a content may begin at the word, else end */
export function placeOf(context: AttributionContext, word: number, hole: Hole, begins: boolean): Place {
  const owner = ownerOf(context, word, begins);
  return { word, side: sideOf(word, hole), owner, path: pathKey(context, hole.cue, owner) };
}

/** Where a place stands: 1 before the gap, 2 after it, 3 within. */
function sideOf(place: number, hole: Hole): number {
  return place < hole.first ? 1 : place > hole.last ? 2 : 3;
}

const bucket = (n: number) => (n < 6 ? n : n < 10 ? 6 : n < 16 ? 7 : n < 30 ? 8 : 9);

/** The highest word whose phrase begins, or ends, at a place. */
function ownerOf({ doc }: AttributionContext, place: number, begins: boolean): number {
  let owner = place;
  for (let step = 0; step < 12; step++) {
    const head = doc.head(owner);
    if (head < 0) break;
    if (begins ? head < place : head > place) break;
    // Only the outermost dependant on this side leaves the head's phrase at the place.
    const own = doc.children(head);
    if (begins ? own[0] !== owner : own[own.length - 1] !== owner) break;
    owner = head;
  }
  return owner;
}

export function startFeatures(context: AttributionContext, start: Place, hole: Hole, out: FeatureList): void {
  const { doc, lemma, form, tag, deprel, quotation, quoteWords, lexicon } = context;
  const { cue } = hole;
  const own = lemma[cue]!;
  const { word: place, side, owner, path } = start;
  out.add(Ask.StartPath, path, side);
  out.add(Ask.StartPathLemma, path, own);
  out.add(Ask.StartPath, path, tag[owner]!, tag[cue]!);
  out.add(Ask.StartOwner, deprel[owner]!, tag[owner]!, side);
  out.add(Ask.StartWord, form[place]!, side);
  out.add(Ask.StartWord, form[place]!, own);
  out.add(Ask.StartTag, tag[place]!, side);
  out.add(Ask.StartBefore, place > 0 ? form[place - 1]! : 0, side);
  out.add(Ask.StartBefore, place > 0 ? form[place - 1]! : 0, own);
  out.add(Ask.StartBefore, place > 0 ? tag[place - 1]! : 0, tag[place]!, side);
  const sentence = doc.sentence(doc.sentenceOf(cue));
  const first = place <= sentence.start ? 1 : 0;
  out.add(Ask.StartPlace, first, side);
  out.add(Ask.StartPlaceLemma, first, side, own);
  const number = quotation[place]!;
  const quote = number === 0 ? 0 : quoteWords[number - 1]!.first === place ? 1 : 2;
  out.add(Ask.StartQuote, quote, side);
  out.add(Ask.StartQuote, quote, side, own);
  out.add(Ask.StartQuote, quote, quotation[cue]! > 0 ? 2 : 1, first);
  if (doc.head(owner) === cue) {
    const entry = embeddingOver(doc, owner, lexicon);
    out.add(Ask.StartFrame, entry === undefined ? 0 : entry.frame.length, deprel[owner]!);
  }
  const source = hole.source === undefined ? 0 : hole.source.first < cue ? 1 : 2;
  out.add(Ask.StartSource, source, side);
  out.add(Ask.StartSource, source, side, own);
  const gap = side === 2 ? place - hole.last : hole.first - place;
  out.add(Ask.StartGap, bucket(gap), side);
  if (side === 2) out.add(Ask.StartGap, gap < 4 ? gap : 4, own);
  if (hole.source !== undefined && place >= hole.source.first && place <= hole.source.last) out.add(Ask.OverSource, 1);
}

export function endFeatures(context: AttributionContext, end: Place, hole: Hole, out: FeatureList): void {
  const { doc, lemma, form, tag, deprel, quotation, quoteWords } = context;
  const { cue } = hole;
  const own = lemma[cue]!;
  const { word: place, side, owner, path } = end;
  out.add(Ask.EndPath, path, side);
  out.add(Ask.EndPathLemma, path, own);
  out.add(Ask.EndPath, path, tag[owner]!, tag[cue]!);
  out.add(Ask.EndOwner, deprel[owner]!, tag[owner]!, side);
  out.add(Ask.EndTag, tag[place]!, side);
  const next = place + 1 < doc.length ? place + 1 : place;
  out.add(Ask.EndAfter, tag[next]!, side);
  out.add(Ask.EndAfterWord, form[next]!, side);
  const later = next + 1 < doc.length ? next + 1 : next;
  out.add(Ask.EndAfterWord, form[next]!, form[later]!, side);
  out.add(Ask.EndAfterWord, tag[next]!, tag[later]!, own);
  const sentence = doc.sentence(doc.sentenceOf(cue));
  const last = place >= sentence.end - 1 ? 2 : place === sentence.end - 2 ? 1 : 0;
  out.add(Ask.EndPlace, last, side);
  out.add(Ask.EndPlaceLemma, last, side, own);
  const number = quotation[place]!;
  const quote = number === 0 ? 0 : quoteWords[number - 1]!.last === place ? 1 : 2;
  out.add(Ask.EndQuote, quote, side);
  out.add(Ask.EndQuote, quote, side, own);
  out.add(Ask.EndQuote, quote, last, quotation[cue]! > 0 ? 2 : 1);
  const gap = side === 2 ? place - hole.last : hole.first - place;
  out.add(Ask.EndGap, bucket(gap), side);
  if (side === 1) out.add(Ask.EndGap, gap < 4 ? gap : 4, own);
  // What the gap leaves of the sentence: 'the talks, she said, HAD FAILED'.
  const rest = Math.min(hole.last + 1, doc.length - 1);
  const left = bucket(Math.max(0, sentence.end - 1 - hole.last));
  out.add(Ask.EndRest, form[rest]!, side, left > 2 ? 1 : 0);
  out.add(Ask.EndRest, form[rest]!, form[Math.min(rest + 1, doc.length - 1)]!, side);
  out.add(Ask.EndRest, tag[Math.min(rest + 1, doc.length - 1)]!, left, side);
  // A clause parted off at its end, by what begins it.
  const parted = form[next] === COMMA ? later : next;
  out.add(Ask.EndWord, form[parted]!, deprel[parted]!, side);
  if (hole.source !== undefined && place >= hole.source.first && place <= hole.source.last) out.add(Ask.OverSource, 2);
}

export function pairFeatures(
  context: AttributionContext,
  start: Place,
  end: Place,
  hole: Hole,
  passive: boolean,
  out: FeatureList,
): void {
  const { lemma, quotation, quoteWords } = context;
  const { cue } = hole;
  const first = start.word;
  const last = end.word;
  const own = lemma[cue]!;
  const same = start.owner === end.owner ? start.path : 1;
  out.add(Ask.Same, same);
  out.add(Ask.SameLemma, same, own);
  const sides = start.side * 4 + end.side;
  const over = hole.source !== undefined && hole.source.first >= first && hole.source.last <= last ? 1 : 0;
  out.add(Ask.Sides, sides, over);
  out.add(Ask.SidesLemma, sides, own);
  out.add(Ask.Passive, sides, passive ? 1 : 0, context.tag[cue]!);
  const a = quotation[first]!;
  const b = quotation[last]!;
  const whole =
    a > 0 && a === b && quoteWords[a - 1]!.first === first && quoteWords[a - 1]!.last === last
      ? 1
      : a > 0 && a === b
        ? 2
        : a > 0 && b > 0
          ? 3
          : a > 0
            ? 4
            : b > 0
              ? 5
              : 6;
  out.add(Ask.Quotes, whole, sides);
  out.add(Ask.QuotesLemma, whole, own);
  const length = bucket(last - first + 1);
  out.add(Ask.Length, length, sides);
  out.add(Ask.LengthLemma, length, own);
  const spoken = context.speeches.get(cue)?.some(({ quote }) => a > 0 && context.quotes[a - 1]!.start === quote.start);
  out.add(Ask.Speech, spoken ? 1 : 0, whole);
}

/** The features of quotations in later sentences being more of the same content. */
export function moreFeatures(
  context: AttributionContext,
  words: Words,
  hole: Hole,
  more: number,
  out: FeatureList,
): void {
  const { doc, lemma, quotation, quoteWords, tag } = context;
  const own = lemma[hole.cue]!;
  const quoted = quotation[words.first]! > 0 ? 1 : 0;
  out.add(Ask.More, quoted, more < 4 ? more : 4);
  out.add(Ask.MoreLemma, own);
  out.add(Ask.MoreLemma, own, quoted + 1);
  out.add(Ask.MoreTag, tag[hole.cue]!, quoted);
  const next = quotation[words.last]! > 0 ? quotation[words.last]! : 0;
  const gap = next < quoteWords.length ? quoteWords[next]!.first - words.last : 99;
  out.add(Ask.MoreQuote, bucket(gap), quoted);
  out.add(Ask.MoreQuote, doc.sentenceOf(hole.cue) === doc.sentenceOf(words.last) ? 1 : 0, quoted + 2);
}
