import type { Doc } from '@rapporteur/language';
import { mix } from '@rapporteur/language';
import { textKey } from './feature-list.js';

/** What a word is known by among the words that may be cues: its lemma and kind. */
export function cueWordKey(doc: Doc, word: number): number {
  return mix(textKey(doc.lemma(word).toLowerCase()), textKey(doc.upos(word)));
}
