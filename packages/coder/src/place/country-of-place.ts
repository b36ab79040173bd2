import { choosePlace, type Knowledge } from '@rapporteur/ontology';

/**
 * The country of a place by its name: 'Benghazi' gives LBY.
 * @param countries how much the surroundings speak for each country, 0 to 1
 * @returns ISO 3166-1 alpha-3; undefined for names that are no places, or of places in several countries
 */
export function countryOfPlace(
  name: string,
  { places }: Pick<Knowledge, 'places'>,
  countries: ReadonlyMap<string, number> = new Map(),
): string | undefined {
  const place = choosePlace(places.find(name), { countries });
  return place?.countries.length === 1 ? place.countries[0] : undefined;
}
