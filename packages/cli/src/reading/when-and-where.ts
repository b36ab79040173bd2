import { DATE_BASIS, type EventDate, type EventPlace, PLACE_BASIS } from '@rapporteur/report';
import { sanitiseLine } from '../terminal/sanitise.js';

/** "2011-03-19 (day): the text dates the event". */
export function whenOf({ start, end, precision, basis }: EventDate): string {
  const days = start === end ? start : `${start} to ${end}`;
  return `${days}${precision === 'document' ? '' : ` (${precision})`}: ${DATE_BASIS[basis]}`;
}

/** "Tripoli, LBN (settlement; 34.43, 35.84): the text places the event". */
export function whereOf({ name, country, kind, latitude, longitude, basis }: EventPlace): string {
  const known = kind === undefined ? 'not in the gazetteer' : kind;
  const point =
    latitude === undefined || longitude === undefined ? '' : `; ${latitude.toFixed(2)}, ${longitude.toFixed(2)}`;
  return `${name}${country === undefined ? '' : `, ${country}`} (${known}${point}): ${PLACE_BASIS[basis]}`;
}

/** "2011-03-19", "2011-03-19…" for a longer time, "~2011-03-19" where it is only implied; nothing where only the day of publication is known. */
export function briefDate(date: EventDate | undefined): string {
  if (date === undefined || date.basis === 'document') return '';
  return sanitiseLine(`${date.basis === 'sequence' ? '~' : ''}${date.start}${date.start === date.end ? '' : '…'}`);
}

/** "Tripoli, LBN". */
export function briefPlace(place: EventPlace | undefined): string {
  if (place === undefined) return '';
  return sanitiseLine(place.country === undefined ? place.name : `${place.name}, ${place.country}`);
}
