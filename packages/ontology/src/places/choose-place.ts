import type { Place } from './place.js';

/** What is known of the surroundings of a name. */
export interface PlaceContext {
  /** How much speaks for each country (ISO 3166-1 alpha-3), 0 to 1: what else is named in the text, and how near. */
  readonly countries?: ReadonlyMap<string, number>;
  /** The countries or postal codes of states that are named as the one it lies in: 'Tripoli, Lebanon', 'Paris, Texas'. */
  readonly within?: ReadonlySet<string>;
}

/** A country is meant before a city of six million, a region before a city of a million. */
const PRIORS: Readonly<Record<Exclude<Place['kind'], 'settlement'>, number>> = {
  country: 7,
  region: 6,
  water: 6,
  feature: 5,
};

/** What a country of the context is worth, in powers of ten of inhabitants. */
const CONTEXT_WEIGHT = 2.5;
/** What is said outright beats all else. */
const WITHIN_WEIGHT = 100;

/** How likely a place is meant by its name: for settlements the logarithm of their inhabitants. */
export function placePrior({ kind, population }: Place): number {
  return kind === 'settlement' ? Math.log10(Math.max(population, 100)) : PRIORS[kind];
}

/** Which of the places of one name is meant in a context; the first of those equally likely. */
export function choosePlace(candidates: readonly Place[], { countries, within }: PlaceContext = {}): Place | undefined {
  let best: Place | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of candidates) {
    const { region } = place;
    const codes = region === '' ? place.countries : [...place.countries, region];
    const support = Math.max(0, ...place.countries.map((country) => countries?.get(country) ?? 0));
    const said = codes.some((code) => within?.has(code)) && place.kind !== 'country';
    const score = placePrior(place) + CONTEXT_WEIGHT * support + (said ? WITHIN_WEIGHT : 0);
    if (score > most) [best, most] = [place, score];
  }
  return best;
}
