import type { Doc } from '@rapporteur/language';
import type { PloverType } from '@rapporteur/report';
import { caseOf, childrenOf } from '../predicate/grammar.js';
import type { NamedPlace, Places } from './find-places.js';
import { PLACE_NOUN } from './place-noun.js';

/** Where anything may happen. */
const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'within', 'off', 'during']);
/** Where deeds are done; of words these tell the topic: 'a dispute over Kashmir'. */
const OVER = new Set(['around', 'across', 'throughout', 'along', 'over', 'on', 'into', 'onto', 'beside', 'close']);
const DIRECTION =
  /^(north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|outside|inside|close|kilomet(er|re)s?|km|miles?|here|elsewhere|deep|inland|offshore)$/i;
/** 'ON a visit to Baghdad'. */
const VISIT = /^(visit|trip|tour|stop|stopover|mission|pilgrimage)$/i;
/** Parts of a place phrase, down to the name: 'in the PORT of the CITY of Ashdod'. */
const MAX_DEPTH = 4;

/** Prepositions of motion that place deeds of some types: 'withdrew FROM Kherson', 'sent troops TO Mali', 'an attack ON Homs'. */
export const TOWARDS: Readonly<Partial<Record<PloverType, readonly string[]>>> = {
  ASSAULT: ['on'],
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
    if (relation === 'compound' || (doc.deprel(c) === 'nmod:poss' && PLACE_NOUN.test(doc.lemma(word)))) {
      // 'the Benghazi attack'; but 'the Syria talks' are about Syria.
      const place = places.get(c);
      if (
        place !== undefined &&
        place.place !== undefined &&
        place.place.kind !== 'country' &&
        (deed || isPoint(place))
      )
        found.push(place);
    } else if (relation === 'obl' || relation === 'nmod' || relation === 'advmod') {
      const prepositions = childrenOf(doc, c, 'case').map((p) => doc.form(p).toLowerCase());
      const placing =
        prepositions.some(
          (p) => ((AT.has(p) || (deed && OVER.has(p))) && !isAimed(p, places.get(c))) || more.includes(p),
        ) ||
        (VISIT.test(doc.lemma(c)) && prepositions.some((p) => p === 'on' || p === 'during'));
      if (!placing && !DIRECTION.test(doc.form(c))) continue;
      const place = below(doc, c, places, 0);
      if (place !== undefined) found.push(place);
    }
  }
  return found;
}

/** 'sanctions ON IRAN', 'lashed out AT TURKEY' are not there; 'on the island', 'at the White House' is a place. */
function isAimed(preposition: string, itself: NamedPlace | undefined): boolean {
  const { kind } = itself?.place ?? {};
  return (
    (preposition === 'on' && (kind === 'country' || kind === 'settlement')) ||
    (preposition === 'at' && kind === 'country')
  );
}

/** 'the Geneva talks' are held there; 'the Middle East talks' are about it. */
export function isPoint({ place }: NamedPlace): boolean {
  return place === undefined || place.kind === 'settlement' || place.kind === 'feature';
}

/** Prepositions by which a noun in a place phrase is placed itself: 'in a hospital NEAR Kunduz'. */
const INSIDE = new Set(['in', 'at', 'near', 'outside', 'inside', 'within', 'on', 'around', 'off']);

/** The place that a nominal names, or that it lies in: 'the port of ASHDOD', 'a hospital in KUNDUZ', 'BENGHAZI's airport'. */
function below(doc: Doc, word: number, places: Places, depth: number): NamedPlace | undefined {
  const own = places.get(word);
  if (depth === MAX_DEPTH || (own !== undefined && isPoint(own))) return own;
  for (const c of doc.children(word)) {
    if (!isPlacedIn(doc, word, c)) continue;
    const place = below(doc, c, places, depth + 1);
    // 'in Syria, near IDLIB': what is told more exactly.
    if (place !== undefined && (own === undefined || isPoint(place))) return place;
  }
  return own;
}

/** What governs the noun's place; 'the case OF LIBYA' is none. */
function isPlacedIn(doc: Doc, noun: number, c: number): boolean {
  const relation = doc.relation(c);
  if (relation === 'compound' || relation === 'appos' || relation === 'flat') return true;
  if (relation !== 'nmod' && relation !== 'obl') return false;
  const isPlaceNoun = PLACE_NOUN.test(doc.lemma(noun)) || DIRECTION.test(doc.form(noun));
  if (doc.deprel(c) === 'nmod:poss') return isPlaceNoun;
  if (doc.deprel(c) === 'nmod:unmarked') return true;
  const preposition = caseOf(doc, c) ?? '';
  if (preposition === 'to') return VISIT.test(doc.lemma(noun));
  return (
    INSIDE.has(preposition) ||
    (isPlaceNoun && (preposition === 'of' || preposition === 'from' || preposition === 'with'))
  );
}
