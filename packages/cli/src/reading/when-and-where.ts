import { DATE_BASIS, type EventDate, type EventPlace, PLACE_BASIS } from '@rapporteur/report';

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
