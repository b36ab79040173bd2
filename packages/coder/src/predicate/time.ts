import type { Doc } from '@rapporteur/language';

const TIME =
  /^(second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|year|today|yesterday|tomorrow|summer|winter|spring|autumn|fall|(mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** The word names a time or a stretch of it: 'Tuesday', 'week', 'yesterday'. */
export function isTime(doc: Doc, word: number): boolean {
  return TIME.test(doc.lemma(word));
}
