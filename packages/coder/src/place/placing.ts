import type { Doc } from '@rapporteur/language';
import type { PloverType } from '@rapporteur/report';
import { childrenOf } from '../predicate/grammar.js';
import type { NamedPlace, Places } from './find-places.js';

/** Where anything may happen. */
const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'within', 'off']);
/** Where deeds are done; of words these tell the topic: 'a dispute over Kashmir'. */
const OVER = new Set(['around', 'across', 'throughout', 'along', 'over', 'on', 'into', 'onto', 'beside', 'close']);
const DIRECTION =
  /^(north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|outside|inside|close|kilomet(er|re)s?|km|miles?|here|elsewhere|deep|inland|offshore)$/i;
/** Parts of a place phrase, down to the name: 'in the PORT of the CITY of Ashdod'. */
const MAX_DEPTH = 4;

/** Prepositions of motion that place deeds of some types: 'withdrew FROM Kherson', 'sent troops TO Mali'. */
export const TOWARDS: Readonly<Partial<Record<PloverType, readonly string[]>>> = {
  RETREAT: ['from'],
  MOBILIZE: ['to', 'toward', 'towards'],
  AID: ['to'],
  CONSULT: ['to'],
};

/**
 * The places that phrases of place below a word name, in text order: 'met IN GENEVA', 'attacked NEAR the port of
 * ASHDOD', 'fought NORTH OF HOMS', 'the BENGHAZI attack'.
 * @param deed what is done, not said: more prepositions place it
 * @param more prepositions that place it too
 */
export function placedBy(doc: Doc, word: number, places: Places, deed: boolean, more: readonly string[]): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const c of doc.children(word)) {
    const relation = doc.relation(c);
    if (relation === 'compound') {
      // 'the Benghazi attack'; but 'the Syria talks' are about Syria.
      const place = places.get(c);
      if (place !== undefined && place.place !== undefined && place.place.kind !== 'country') found.push(place);
    } else if (relation === 'obl' || relation === 'nmod' || relation === 'advmod') {
      const prepositions = childrenOf(doc, c, 'case').map((p) => doc.form(p).toLowerCase());
      const placing = prepositions.some((p) => AT.has(p) || (deed && OVER.has(p)) || more.includes(p));
      if (!placing && !DIRECTION.test(doc.form(c))) continue;
      const place = below(doc, c, places, 0);
      if (place !== undefined) found.push(place);
    }
  }
  return found;
}

/** The place that a nominal names, or that it lies in: 'the port of ASHDOD', 'a hospital in KUNDUZ', 'BENGHAZI's airport'. */
function below(doc: Doc, word: number, places: Places, depth: number): NamedPlace | undefined {
  const own = places.get(word);
  if (own !== undefined || depth === MAX_DEPTH) return own;
  for (const c of doc.children(word)) {
    const relation = doc.relation(c);
    if (
      relation !== 'nmod' &&
      relation !== 'compound' &&
      relation !== 'appos' &&
      relation !== 'flat' &&
      relation !== 'obl'
    )
      continue;
    const place = below(doc, c, places, depth + 1);
    if (place !== undefined) return place;
  }
  return undefined;
}
