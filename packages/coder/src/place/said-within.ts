import type { Doc } from '@rapporteur/language';
import type { ActorKnowledge, Place } from '@rapporteur/ontology';
import { caseOf } from '../predicate/grammar.js';
import type { PlaceName } from './place-name.js';

const LINKS = new Set(['in', 'of', 'near']);

/**
 * What a name is said to lie in: the countries (ISO 3166-1 alpha-3) and states (postal codes) of 'Tripoli, LEBANON',
 * 'the LEBANESE city of Tripoli', 'LEBANON's Tripoli', 'Tripoli, in northern LEBANON'.
 * @param named the place names by their heads
 */
export function saidWithin(
  doc: Doc,
  name: PlaceName,
  named: ReadonlyMap<number, PlaceName>,
  actors: ActorKnowledge,
): Set<string> {
  const codes = new Set<string>();
  const add = (word: number) => {
    const adjective = actors.countryOfAdjective(doc.form(word));
    if (adjective !== undefined) codes.add(adjective);
    const place = named.get(word);
    if (place === undefined || place === name) return;
    for (const candidate of place.candidates) for (const code of codesOf(candidate)) codes.add(code);
  };
  const next = name.last + 2;
  if (next < doc.length && doc.form(name.last + 1) === ',') {
    add(next);
    // 'Paris, TX'.
    if (/^[A-Z]{2}$/.test(doc.form(next))) codes.add(doc.form(next));
  }
  for (const word of around(doc, name.head)) {
    for (const c of doc.children(word)) {
      const relation = doc.deprel(c);
      if (relation === 'amod' || relation === 'compound' || relation === 'nmod:poss') add(c);
      else if (doc.relation(c) === 'nmod' && (relation === 'nmod:unmarked' || LINKS.has(caseOf(doc, c) ?? ''))) add(c);
    }
  }
  return codes;
}

/** The name, and the nouns beside it that say what it is: 'the Lebanese CITY of Tripoli', 'the CAPITAL, Tripoli'. */
function around(doc: Doc, head: number): number[] {
  const words = [head];
  const governor = doc.head(head);
  const relation = doc.deprel(head);
  const isOf = doc.relation(head) === 'nmod' && caseOf(doc, head) === 'of';
  if (governor >= 0 && (isOf || relation === 'appos' || relation === 'nmod:desc' || relation === 'compound'))
    words.push(governor);
  for (const c of doc.children(head)) if (doc.deprel(c) === 'appos' || doc.deprel(c) === 'nmod:desc') words.push(c);
  return words;
}

/** What a place may be the larger part of: countries and regions alone. */
function codesOf(place: Place): readonly string[] {
  if (place.kind === 'country') return place.countries;
  if (place.kind !== 'region' || place.countries.length !== 1) return [];
  return place.region === '' ? place.countries : [place.region];
}
