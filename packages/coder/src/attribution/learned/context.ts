import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon } from '@rapporteur/ontology';
import type { Span } from '@rapporteur/report';
import type { DirectSpeech } from '../../factuality/direct-speech.js';
import type { Predicates } from '../../predicate/predicates.js';
import { type PhraseEdges, phraseEdges } from '../../text/phrase-edges.js';
import type { Quotations } from '../../text/quotation.js';
import type { SpanIndex } from '../../text/span-index.js';
import { textKey } from './feature-list.js';

/** What the questions about a document's attributions are answered from; columns have one entry a word. */
export class AttributionContext {
  readonly lemma: Int32Array;
  readonly form: Int32Array;
  readonly tag: Int32Array;
  /** Universal part of speech. */
  readonly kind: Int32Array;
  readonly deprel: Int32Array;
  /** Number of the quotation that a word stands in, from 1; 0 outside. */
  readonly quotation: Uint32Array;
  /** 1 and the entity's type for a word in a name, else 0. */
  readonly name: Uint8Array;
  /** The first and the last word of every word's phrase. */
  readonly edges: PhraseEdges;
  readonly quotes: readonly Span[];
  /** First and last word of each quotation. */
  readonly quoteWords: readonly { readonly first: number; readonly last: number }[];
  /** What the rules of direct speech give to the speaker at a cue. */
  readonly speeches: ReadonlyMap<number, readonly DirectSpeech[]>;

  constructor(
    readonly predicates: Predicates,
    readonly lexicon: FactualityLexicon,
    quotations: Quotations,
    speeches: SpanIndex<DirectSpeech>,
  ) {
    const { doc } = predicates;
    const keys = new Map<string, number>();
    const key = (text: string) => {
      let known = keys.get(text);
      if (known === undefined) {
        known = textKey(text);
        keys.set(text, known);
      }
      return known;
    };
    const column = (of: (word: number) => string) =>
      Int32Array.from({ length: doc.length }, (_, word) => key(of(word)));
    this.lemma = column((word) => doc.lemma(word).toLowerCase());
    this.form = column((word) => doc.form(word).toLowerCase());
    this.tag = column((word) => doc.xpos(word));
    this.kind = column((word) => doc.upos(word));
    this.deprel = column((word) => doc.deprel(word));
    this.edges = phraseEdges(doc);
    this.quotes = quotations.all;
    this.quotation = new Uint32Array(doc.length);
    this.quoteWords = placeQuotes(doc, this.quotes, this.quotation);
    this.name = namesOf(doc);
    const byCue = new Map<number, DirectSpeech[]>();
    for (const speech of speeches.all) {
      const list = byCue.get(speech.cue);
      if (list === undefined) byCue.set(speech.cue, [speech]);
      else list.push(speech);
    }
    this.speeches = byCue;
  }

  get doc(): Doc {
    return this.predicates.doc;
  }
}

function placeQuotes(doc: Doc, quotes: readonly Span[], quotation: Uint32Array) {
  let word = 0;
  return quotes.map(({ start, end }, i) => {
    while (word < doc.length && doc.end(word) <= start) word++;
    const first = word;
    let last = first;
    while (word < doc.length && doc.start(word) < end) {
      quotation[word] = i + 1;
      last = word++;
    }
    return { first, last };
  });
}

function namesOf(doc: Doc): Uint8Array {
  const names = new Uint8Array(doc.length);
  const { entityStart, entityEnd, entityType } = doc.columns;
  if (entityStart === undefined || entityEnd === undefined || entityType === undefined) return names;
  // The outermost name of a word comes first.
  for (let e = entityStart.length - 1; e >= 0; e--) names.fill(entityType[e]! + 1, entityStart[e]!, entityEnd[e]!);
  return names;
}
