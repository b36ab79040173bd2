import type { Doc } from '@rapporteur/language';
import type { NamedPlace, Places } from './find-places.js';

/** Where a report says it was filed. */
export interface Dateline {
  readonly place: NamedPlace;
  readonly sentence: number;
}

/** 'TRIPOLI, Libya (AP) --', 'GENEVA, May 3 (Reuters) -', 'Kabul —' at the beginning of a paragraph. */
const DATELINE =
  /^\s*(?:\p{Lu}[\p{L}'’.-]*,? ?){1,5}(?:[\p{L}.]+ \d{1,2} ?)?(?:\([\p{L}/ .]{2,30}\) ?)?(?:--|—|–| - |-- )/u;

/** How far into a text a dateline may begin, after titles: in UTF-16 code units. */
const REACH = 400;

/** The dateline of a document, if it has one that names a place. */
export function findDateline(doc: Doc, places: Places): Dateline | undefined {
  let start = 0;
  while (start >= 0 && start < REACH) {
    const match = DATELINE.exec(doc.text.slice(start, start + 120));
    if (match !== null) {
      for (const place of places.values()) {
        if (doc.start(place.first) >= start + match[0].length) break;
        if (doc.start(place.first) >= start && /^\p{Lu}{2}/u.test(doc.form(place.first)))
          return { place, sentence: doc.sentenceOf(place.first) };
      }
    }
    const next = doc.text.indexOf('\n', start);
    start = next < 0 ? -1 : next + 1;
  }
  return undefined;
}
