import type { Account } from './account.js';

/** How the places of two accounts match. */
export type PlaceMatch = 'same' | 'within' | 'unknown' | 'apart';

/** Places whose points are nearer than this may be one: a city and its airport. */
const NEAR_KM = 30;

/** How the places of two accounts match: 'unknown' where one tells none. */
export function matchPlaces(a: Account['place'], b: Account['place']): PlaceMatch {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.name === b.name && a.country === b.country) return a.kind === 'country' ? 'within' : 'same';
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return 'apart';
  if (a.kind === 'country' || b.kind === 'country') return a.country === b.country ? 'within' : 'unknown';
  const km = kilometres(a, b);
  if (km === undefined) return 'unknown';
  if (a.kind === 'region' || b.kind === 'region') return 'within';
  return km <= NEAR_KM ? 'same' : 'apart';
}

/** Great-circle distance. */
function kilometres(a: NonNullable<Account['place']>, b: NonNullable<Account['place']>): number | undefined {
  const { latitude: lat1, longitude: lon1 } = a;
  const { latitude: lat2, longitude: lon2 } = b;
  if (lat1 === undefined || lon1 === undefined || lat2 === undefined || lon2 === undefined) return undefined;
  const [p, q, d] = [lat1, lat2, lon2 - lon1].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const cosine = Math.sin(p) * Math.sin(q) + Math.cos(p) * Math.cos(q) * Math.cos(d);
  return 6371 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}
