import type { EventPlace } from '@rapporteur/report';

export type PlaceKind = NonNullable<EventPlace['kind']>;

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
