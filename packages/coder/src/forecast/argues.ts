import type { Doc } from '@rapporteur/language';
import { isFirstPerson } from '../actor/first-person.js';
import type { Reading } from '../ledger/reading.js';

/** Of so many sentences one must show it. */
const SENTENCES = 25;
const OBLIGATION = /^(must|should|ought)$/i;

/**
 * Whether the author argues in a text: speaks of himself ('we', 'our') or says what must be done, outside quotations and
 * what others say. A dispatch does neither; what it says somebody will do is that one's announced plan.
 */
export function authorArgues({ doc, quotes, standings }: Reading): boolean {
  let shown = 0;
  for (let word = 0; word < doc.length; word++) {
    if (!isFirstPerson(doc, word) && !isObligation(doc, word)) continue;
    if (quotes.around({ start: doc.start(word), end: doc.end(word) }) !== undefined) continue;
    const clause = doc.head(word);
    if (clause >= 0 && standings.of(clause).voices.length > 0) continue;
    shown++;
    if (shown * SENTENCES >= doc.sentenceCount) return true;
  }
  return false;
}

function isObligation(doc: Doc, word: number): boolean {
  return doc.xpos(word) === 'MD' && OBLIGATION.test(doc.form(word));
}
