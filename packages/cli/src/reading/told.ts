import { count, plural } from '../terminal/table.js';

/** Events and reports of events, both numbers where they differ: "343 events, told 349 times". */
export function told(stories: number, events: number): string {
  return stories === events ? plural(events, 'event') : `${plural(stories, 'event')}, told ${count(events)} times`;
}

/** Documents, and how many of them are copies: "16 documents", "43 documents (40 of them copies)". */
export function documentsTold(documents: number, copies: number): string {
  return `${plural(documents, 'document')}${copies === 0 ? '' : ` (${count(copies)} of them ${copies === 1 ? 'a copy' : 'copies'})`}`;
}

/** "2011-03-19", "2011-03-19 to 2011-03-20"; nothing where no day is known. */
export function daysTold(first: string | undefined, last: string | undefined): string {
  if (first === undefined) return '';
  return last === undefined || last === first ? first : `${first} to ${last}`;
}
