import type { Event } from '@rapporteur/report';

/** Whether two events may fall on the same days, as far as the text itself says when: intervals that overlap. */
export function fitsInTime(a: Pick<Event, 'date' | 'place'>, b: Pick<Event, 'date' | 'place'>): boolean {
  const days =
    a.date?.basis !== 'said' || b.date?.basis !== 'said' || (a.date.start <= b.date.end && b.date.start <= a.date.end);
  const places =
    a.place === undefined || b.place === undefined || a.place.name === b.place.name || a.place.country === undefined;
  return days && (places || a.place?.country === b.place?.country);
}
