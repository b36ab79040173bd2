/** What a place is: an area with a government, a part of one, where people live, or what nature or people made. */
export const PLACE_KINDS = ['country', 'region', 'settlement', 'water', 'feature'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place that the gazetteer knows. */
export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-3; several where it lies in several, none where in nobody's. */
  readonly countries: readonly string[];
  /** The state of the USA that it is or lies in, by its postal code; else empty. */
  readonly region: string;
  /** Degrees north and east of a point in the middle; countries have none. */
  readonly point: { readonly latitude: number; readonly longitude: number } | undefined;
  /** Inhabitants; 0 where not known or not asked for. */
  readonly population: number;
}
