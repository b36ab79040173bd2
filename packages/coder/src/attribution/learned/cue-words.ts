import type { Doc } from '@rapporteur/language';
import { mix } from '@rapporteur/language';
import { textKey } from './feature-list.js';

/** What a word is known by among the words that may be cues: its lemma and kind. */
export function cueWordKey(doc: Doc, word: number): number {
  return cueKeyOf(textKey(doc.lemma(word).toLowerCase()), textKey(doc.upos(word)));
}

/** The same from the keys of the lemma and the kind. */
export function cueKeyOf(lemma: number, kind: number): number {
  return mix(lemma, kind);
}
