import { type Doc, dates, entities } from '@rapporteur/language';
import { type Gazetteer, type Place, placeKey } from '@rapporteur/ontology';
import { caseOf } from '../predicate/grammar.js';
import { PLACE_NOUN } from './place-noun.js';

/** Words that name a place, and what they may mean. */
export interface PlaceName {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  /** Empty where only the text knows that it is a place. */
  readonly candidates: readonly Place[];
}

/** Prepositions after which a name is a place, whatever it is elsewhere. */
const PLACING = new Set(['in', 'near', 'outside', 'inside', 'around', 'across', 'throughout', 'at', 'of']);
const DIRECTION =
  /^(the|northern|southern|eastern|western|north|south|east|west|central|northeastern|northwestern|southeastern|southwestern|northeast|northwest|southeast|southwest|upper|lower|downtown|greater|rural|occupied|mainland|far)$/i;
const SORT =
  /^(city|province|region|state|governorate|district|county|oblast|town|village|prefecture|area|municipality)$/i;

/** The names of places in a document, in text order; they do not overlap, except one inside another. */
export function placeNames(doc: Doc, gazetteer: Gazetteer): PlaceName[] {
  const found = new Map<number, PlaceName>();
  const inName = new Set<number>();
  const known = new Map<string, readonly Place[]>();
  const people = new Set<string>();
  // 'March' is a town, too.
  const inDate = new Set(dates(doc).flatMap(({ start, end }) => range(start, end)));
  for (const { start, end, type } of entities(doc)) {
    if (inDate.has(start)) continue;
    if (type === 'GPE' || type === 'LOC') {
      for (let w = start; w < end; w++) inName.add(w);
      const name = nameAt(start, end - 1);
      if (name !== undefined && !isPerson(name)) found.set(name.head, name);
    } else if (type === 'PERSON' && end - start > 1) {
      people.add(doc.form(end - 1));
      for (let w = start; w < end; w++) inName.add(w);
    } else if (type === 'ORG' || type === 'EVENT' || type === 'LAW') {
      if (end - start > 1) for (let w = start; w < end; w++) inName.add(w);
    }
  }
  for (let word = 0; word < doc.length; word++) {
    if (inName.has(word) || inDate.has(word) || doc.upos(word) !== 'PROPN' || !isPlaced(doc, word)) continue;
    let first = word;
    let last = word;
    while (first > 0 && isPart(first - 1) && first > word - 3) first--;
    while (last + 1 < doc.length && isPart(last + 1) && last < word + 3) last++;
    const name = nameAt(first, last);
    if (name !== undefined) found.set(name.head, name);
  }
  return [...found.values()].sort((a, b) => a.first - b.first);

  function isPart(word: number): boolean {
    return doc.upos(word) === 'PROPN' && !inName.has(word);
  }

  /** 'Jordan said', after 'Vernon Jordan' was named, is the person. */
  function isPerson({ first, last }: PlaceName): boolean {
    return first === last && people.has(doc.form(first)) && !isPlaced(doc, first);
  }

  function nameAt(start: number, end: number): PlaceName | undefined {
    let [first, last] = [start, end];
    // 'Tripoli, Lebanon' as one name: what comes after the comma is looked at beside it.
    for (let w = first + 1; w < end; w++) if (doc.form(w) === ',') last = Math.min(last, w - 1);
    while (last > first && inDate.has(last)) last--;
    if (/^the$/i.test(doc.form(first)) && first < last) first++;
    if (/^['’]s?$/.test(doc.form(last)) && first < last) last--;
    for (const [from, to] of [...wider(doc, first, last), ...narrower(doc, first, last)]) {
      const candidates = lookUp(doc.text.slice(doc.start(from), doc.end(to)));
      if (candidates.length > 0) {
        [first, last] = [Math.min(first, from), Math.max(last, to)];
        return { head: headOf(doc, first, last), first, last, candidates };
      }
    }
    // What only the text knows, it must call a place: 'the village of Kafr Oweid'.
    const head = headOf(doc, first, last);
    const called = /^\p{Lu}/u.test(doc.form(first)) && (isCalledPlace(doc, head) || SORT.test(doc.form(last)));
    return called ? { head, first, last, candidates: [] } : undefined;
  }

  function lookUp(name: string): readonly Place[] {
    const key = placeKey(name);
    let places = known.get(key);
    if (places === undefined) {
      places = gazetteer.find(name);
      known.set(key, places);
    }
    return places;
  }
}

/** The name, without a direction in front of it, without what it is the name of: 'northern Aleppo province'. */
function* narrower(doc: Doc, first: number, last: number): Generator<[number, number]> {
  yield [first, last];
  const from = first < last && DIRECTION.test(doc.form(first)) ? first + 1 : first;
  const to = from < last && SORT.test(doc.form(last)) ? last - 1 : last;
  if (from > first) yield [from, last];
  if (to < last) yield [first, to];
  if (from > first && to < last) yield [from, to];
}

/** The word whose head lies outside. */
function headOf(doc: Doc, first: number, last: number): number {
  for (let w = first; w <= last; w++) {
    const head = doc.head(w);
    if (head < first || head > last) return w;
  }
  return first;
}

/** Nouns that end the names of places which the name in front may not tell. */
const ENDING =
  /^(camp|strip|square|valley|peninsula|islands?|strait|heights|sea|canal|river|desert|mountains|crossing|base|corridor|gap|bay|delta|oblast|prison|bridge|dam)$/i;
/** How many words after a name the noun may stand: 'Jenin refugee CAMP'. */
const ENDING_REACH = 2;

/** The whole name: 'Nagorno' of 'Nagorno-Karabakh', 'East' of 'East Jerusalem', 'Jenin' of 'Jenin refugee camp'. */
function* wider(doc: Doc, first: number, last: number): Generator<[number, number]> {
  for (let w = Math.min(last + ENDING_REACH, doc.length - 1); w > last; w--)
    if (ENDING.test(doc.form(w))) yield [first, w];
  let [from, to] = [first, last];
  if (isHyphen(doc, last + 1) && isCapital(doc, last + 2)) to = last + 2;
  else if (first === last && DIRECTION.test(doc.form(first)) && isCapital(doc, last + 1)) to = last + 1;
  if (isHyphen(doc, first - 1) && isCapital(doc, first - 2)) from = first - 2;
  if (from < first || to > last) yield [from, to];
}

function isHyphen(doc: Doc, word: number): boolean {
  if (word <= 0 || word + 1 >= doc.length || !/^[-–]$/.test(doc.form(word))) return false;
  return doc.start(word) === doc.end(word - 1) && doc.start(word + 1) === doc.end(word);
}

function isCapital(doc: Doc, word: number): boolean {
  return word >= 0 && word < doc.length && /^\p{Lu}/u.test(doc.form(word));
}

/** 'in Misrata', 'the port of Ashdod'. */
function isPlaced(doc: Doc, word: number): boolean {
  for (const c of doc.children(word)) {
    if (doc.relation(c) !== 'case') continue;
    const preposition = doc.form(c).toLowerCase();
    return preposition === 'of' ? isCalledPlace(doc, word) : PLACING.has(preposition);
  }
  return false;
}

/** 'the VILLAGE of Marea', 'Marea, a VILLAGE'. */
function isCalledPlace(doc: Doc, word: number): boolean {
  const head = doc.head(word);
  const relation = doc.relation(word);
  if (head >= 0 && (relation === 'nmod' || relation === 'appos' || relation === 'compound')) {
    if (PLACE_NOUN.test(doc.lemma(head)) && (relation !== 'nmod' || caseOf(doc, word) === 'of')) return true;
  }
  for (const c of doc.children(word)) if (doc.relation(c) === 'appos' && PLACE_NOUN.test(doc.lemma(c))) return true;
  return false;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
