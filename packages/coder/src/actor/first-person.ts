import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon } from '@rapporteur/ontology';
import type { Span } from '@rapporteur/report';
import { speechEntry } from '../factuality/frame.js';
import { antecedent } from '../predicate/control.js';
import { child } from '../predicate/grammar.js';
import type { Quotations } from '../text/quotation.js';
import type { Cast } from './cast.js';

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'ours', 'ourselves', 'myself']);

export function isFirstPerson(doc: Doc, word: number): boolean {
  return doc.upos(word) === 'PRON' && doc.form(word) !== 'US' && FIRST_PERSON.has(doc.form(word).toLowerCase());
}

/**
 * Who 'we' and 'I' are: within a quotation whoever is named beside a verb of speech in its sentence or
 * in the one before, else the author.
 */
export function firstPerson(
  doc: Doc,
  word: number,
  quotes: Quotations,
  cast: Cast,
  lexicon: FactualityLexicon,
): string[] {
  const quote = quotes.around({ start: doc.start(word), end: doc.end(word) });
  if (quote === undefined) return ['author'];
  const sentence = doc.sentenceOf(word);
  for (let s = sentence; s >= Math.max(0, sentence - 2); s--) {
    const speaker = speakerOutside(doc, s, quote, cast, lexicon);
    if (speaker.length > 0) return speaker;
  }
  return [];
}

function speakerOutside(doc: Doc, sentence: number, quote: Span, cast: Cast, lexicon: FactualityLexicon): string[] {
  const { start, end } = doc.sentence(sentence);
  for (let w = start; w < end; w++) {
    if (doc.start(w) >= quote.start && doc.end(w) <= quote.end) continue;
    const subject = child(doc, w, 'nsubj');
    if (subject === undefined || speechEntry(doc, w, lexicon)?.attribution !== 'speech') continue;
    const actors = cast.at(antecedent(doc, subject))?.actors;
    if (actors !== undefined) return [...actors];
  }
  return [];
}
