import type { Doc } from '@rapporteur/language';
import type { ForecastLexicon, Foretelling } from '@rapporteur/ontology';
import { framesOf, posOf } from '../factuality/frame.js';
import { caseOf, child, isClause, isVerb } from '../predicate/grammar.js';
import { isTime } from '../predicate/time.js';
import { baseForms } from '../text/base-forms.js';

/** The word over another that foretells it, or looks ahead to it without foretelling. */
export interface Foreteller {
  readonly word: number;
  readonly entry: Foretelling;
}

/** The lexicon's entry for the governor of a word, in the frame that the word stands in below it. */
export function foretellerOver(doc: Doc, word: number, lexicon: ForecastLexicon): Foreteller | undefined {
  // 'predicted that it would fall and THAT IT WOULD BREAK': what is coordinated stands under the same word.
  const first = doc.relation(word) === 'conj' && isClause(doc, word) ? doc.head(word) : word;
  const parted = partedFrom(doc, first, lexicon);
  if (parted !== undefined) return parted;
  const head = doc.head(first);
  if (head < 0 || !lexicon.foretells(baseForms(doc, head))) return undefined;
  const pos = posOf(doc, head);
  const preposition = caseOf(doc, first);
  for (const frame of framesOf(doc, first)) {
    for (const base of baseForms(doc, head)) {
      const entry =
        (preposition === undefined ? undefined : lexicon.foretelling(`${base} ${preposition}`, pos, frame)) ??
        (frame === 'obj' && preposition !== undefined ? undefined : lexicon.foretelling(base, pos, frame));
      if (entry !== undefined) return { word: head, entry };
    }
  }
  return undefined;
}

/** How long a time phrase may part a noun from its clause. */
const LONGEST_TIME = 4;

/**
 * 'his PREDICTION a year ago THAT it would fall', 'repeated the PROMISE THAT': the noun in front of a clause that the
 * parser hung on the time between, or on the verb.
 */
function partedFrom(doc: Doc, clause: number, lexicon: ForecastLexicon): Foreteller | undefined {
  const that = child(doc, clause, 'mark');
  const head = doc.head(clause);
  if (that === undefined || that === 0 || head < 0 || head >= that || doc.form(that).toLowerCase() !== 'that')
    return undefined;
  // 'would ENSURE THAT those who come would be': hung on a verb further up.
  if (that - 1 !== head && isVerb(doc, that - 1)) {
    for (const base of baseForms(doc, that - 1)) {
      const entry = lexicon.foretelling(base, 'verb', 'that');
      if (entry !== undefined) return { word: that - 1, entry };
    }
  }
  const timed = doc.upos(that - 1) === 'ADV' || isTime(doc, that - 1);
  for (let word = that - 1; word > head - LONGEST_TIME && word >= 0; word--) {
    if (doc.upos(word) !== 'NOUN' || isTime(doc, word)) {
      if (timed && that - word <= LONGEST_TIME) continue;
      return undefined;
    }
    if (word === head) return undefined;
    const entry = lexicon.foretelling(doc.lemma(word).toLowerCase(), 'noun', 'that');
    return entry && { word, entry };
  }
  return undefined;
}
