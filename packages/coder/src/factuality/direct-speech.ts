import type { Doc } from '@rapporteur/language';
import type { Embedding, FactualityLexicon } from '@rapporteur/ontology';
import type { Span } from '@rapporteur/report';
import { child, leftmost } from '../predicate/grammar.js';
import type { Quotations } from '../text/quotation.js';
import { SpanIndex } from '../text/span-index.js';
import { speechEntry } from './frame.js';

/** A quotation and who is named beside it as speaking. */
export interface DirectSpeech {
  readonly quote: Span;
  readonly cue: number;
  readonly source: number;
  readonly entry: Embedding;
}

/** How many words after or before a quotation its verb of speech may stand. */
const REACH = 14;

/**
 * The quotations of a document that a verb of speech beside them gives to somebody, whatever the parser
 * made of them: '“…,” SHE SAID', 'SHE SAID: “…”'; a later one in the paragraph goes on in the same voice.
 */
export function directSpeech(doc: Doc, quotes: Quotations, lexicon: FactualityLexicon): SpanIndex<DirectSpeech> {
  const found: DirectSpeech[] = [];
  let word = 0;
  let last: DirectSpeech | undefined;
  for (const quote of quotes.all) {
    while (word < doc.length && doc.start(word) < quote.start) word++;
    let after = word;
    while (after < doc.length && doc.start(after) < quote.end) after++;
    const beside = speakerAfter(doc, after, quote, lexicon) ?? speakerBefore(doc, word - 1, quote, lexicon);
    const goesOn = last !== undefined && !doc.text.slice(last.quote.end, quote.start).includes('\n\n');
    const own = beside === undefined && isOwnSentence(doc, word);
    const speaker = beside ?? (own ? (goesOn ? last : speakerOfSentenceBefore(doc, word, lexicon)) : undefined);
    const speech = speaker === undefined ? undefined : { ...speaker, quote };
    if (speech !== undefined) found.push(speech);
    last = speech;
  }
  return new SpanIndex(found, ({ quote }) => quote);
}

type Speaker = Omit<DirectSpeech, 'quote'>;

/** '“…” Clinton said', '“…,” said the minister': the first words after the quotation are subject or verb. */
function speakerAfter(doc: Doc, after: number, quote: Span, lexicon: FactualityLexicon): Speaker | undefined {
  let first = after;
  while (first < doc.length && doc.upos(first) === 'PUNCT' && first < after + 2) first++;
  if (first >= doc.length || doc.text.slice(quote.end, doc.start(first)).includes('\n')) return undefined;
  for (let w = first; w < Math.min(doc.length, first + REACH); w++) {
    const speaker = speakerAt(doc, w, lexicon);
    if (speaker !== undefined) return Math.min(leftmost(doc, speaker.source), w) === first ? speaker : undefined;
    if (/^[.?!“"]$/.test(doc.form(w))) return undefined;
  }
  return undefined;
}

/** 'She said: “…”', 'as Blair put it, “…”'. */
function speakerBefore(doc: Doc, before: number, quote: Span, lexicon: FactualityLexicon): Speaker | undefined {
  if (before < 0 || !/^[,:]$/.test(doc.form(before))) return undefined;
  // Only a colon leads over to a quotation in the next paragraph.
  if (doc.form(before) === ',' && doc.text.slice(doc.end(before), quote.start).includes('\n')) return undefined;
  for (let w = before - 1; w >= Math.max(0, before - REACH); w--) {
    if (/^[.?!”"]$/.test(doc.form(w))) return undefined;
    const speaker = speakerAt(doc, w, lexicon);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** 'SHE SAID the talks had failed. “…”': the main verb of the sentence before, in the same paragraph. */
function speakerOfSentenceBefore(doc: Doc, word: number, lexicon: FactualityLexicon): Speaker | undefined {
  const sentence = word < doc.length ? doc.sentenceOf(word) - 1 : -1;
  if (sentence < 0) return undefined;
  const { start, end } = doc.sentence(sentence);
  if (doc.text.slice(doc.end(end - 1), doc.start(end)).includes('\n')) return undefined;
  for (let w = start; w < end; w++) if (doc.head(w) < 0) return speakerAt(doc, w, lexicon);
  return undefined;
}

function speakerAt(doc: Doc, word: number, lexicon: FactualityLexicon): Speaker | undefined {
  const source = child(doc, word, 'nsubj');
  const entry = source === undefined ? undefined : speechEntry(doc, word, lexicon);
  return entry?.attribution === 'speech' ? { cue: word, source: source!, entry } : undefined;
}

/** The quotation is not a few words within somebody else's sentence. */
function isOwnSentence(doc: Doc, word: number): boolean {
  return word < doc.length && doc.sentence(doc.sentenceOf(word)).start >= word - 1;
}
