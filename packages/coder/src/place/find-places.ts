import type { Doc } from '@rapporteur/language';
import { choosePlace, type Knowledge, type Place, type PlaceContext } from '@rapporteur/ontology';
import type { Cast } from '../actor/cast.js';
import { CountryEvidence } from './evidence.js';
import { type PlaceName, placeNames } from './place-name.js';
import { saidWithin } from './said-within.js';

/** A place that a text names. */
export interface NamedPlace extends PlaceName {
  /** What the gazetteer knows of it. */
  readonly place: Place | undefined;
  /** The country it is said to lie in, where the gazetteer does not know it. */
  readonly country: string | undefined;
  /** Why this place of several of the name; empty where there is one. */
  readonly why: string;
}

/** The places that a document names, by the word that governs the name. */
export type Places = ReadonlyMap<number, NamedPlace>;

/** Finds the places of a document and tells apart those of the same name by what is said beside them. */
export function findPlaces(doc: Doc, knowledge: Pick<Knowledge, 'places' | 'actors'>, cast: Cast): Places {
  const names = placeNames(doc, knowledge.places);
  const named = new Map(names.map((name) => [name.head, name]));
  const evidence = new CountryEvidence(doc, names, cast);
  return new Map(names.map((name) => [name.head, resolve(name)]));

  function resolve(name: PlaceName): NamedPlace {
    const { candidates } = name;
    const [only] = candidates;
    if (candidates.length === 1) return { ...name, place: only, country: undefined, why: '' };
    const within = saidWithin(doc, name, named, knowledge.actors);
    if (only === undefined) {
      const said = [...within].filter((code) => code.length === 3);
      return { ...name, place: undefined, country: said.length === 1 ? said[0] : undefined, why: '' };
    }
    const context: PlaceContext = { countries: evidence.at(name.head, candidates), within };
    const place = choosePlace(candidates, context)!;
    return { ...name, place, country: undefined, why: whyOf(place, candidates, context) };
  }
}

function whyOf(place: Place, candidates: readonly Place[], { countries, within }: PlaceContext): string {
  const country = place.countries.find((code) => within?.has(code)) ?? place.region;
  const count = `of ${candidates.length} places so called`;
  if (country && within?.has(country)) return `${count} the one that is said to lie in ${country}`;
  const supported = place.countries.find((code) => (countries?.get(code) ?? 0) > 0);
  return supported === undefined
    ? `${count} the likeliest`
    : `${count} the one in ${supported}, which the text speaks of`;
}
