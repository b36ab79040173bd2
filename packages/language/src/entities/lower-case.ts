import type { Doc } from '../doc.js';
import { GAZETTEER } from './gazetteer.js';
import type { Name } from './name-tags.js';
import { keyOf } from './name-words.js';

/** Places that are ordinary words, or short ones that are, in lower case. */
const ORDINARY =
  /^(?:china|turkey|chile|chad|guinea|jersey|georgia|jordan|mali|nice|split|bath|cork|reading|mobile|buffalo|phoenix|providence|queens|savannah|regina|orange|male|lima|cologne|hamburg|champagne|bordeaux|java|columbus|dover|essex|flint|independence|lourdes|man|mesa|norfolk|arctic|pacific|caribbean|holland|crescent|midwest|united|states|us|dc|la|rio|split|york|kent|devon|earth|moon|sun)$/;
/** What must stand before a place in lower case that is not tagged as a name. */
const BEFORE = /^(?:in|from|to|near|at|around|of|and|or|visit|visiting|through|between|across|leaving|city)$/i;

/** Listed places that are written without capitals, as people type: "flights from san francisco to kerala". */
export function lowerCasePlaces(doc: Doc, found: readonly Name[]): Name[] {
  const places: Name[] = [];
  let next = 0;
  for (let s = 0; s < doc.sentenceCount; s++) {
    const sentence = doc.sentence(s);
    for (let word = sentence.start; word < sentence.end; word++) {
      while (next < found.length && found[next]!.end <= word) next++;
      if (next < found.length && found[next]!.start <= word) continue;
      const form = doc.form(word);
      if (!GAZETTEER.firstWords.has(form) || !/^\p{Ll}{3}/u.test(form)) continue;
      const limit = Math.min(sentence.end, found[next]?.start ?? sentence.end);
      const end = [word + 2, word + 1].find((to) => to <= limit && isPlace(doc, word, to, sentence.start));
      if (end === undefined) continue;
      places.push({ start: word, end, type: 'LOC' });
      word = end - 1;
    }
  }
  return places;
}

function isPlace(doc: Doc, start: number, end: number, floor: number): boolean {
  const key = keyOf(doc, { start, end });
  if (!GAZETTEER.places.has(key) || ORDINARY.test(key)) return false;
  return doc.upos(start) === 'PROPN' || (start > floor && BEFORE.test(doc.form(start - 1)));
}
