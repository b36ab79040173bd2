/** Where the reader is: the overview, a document, or an event of it. The address after `#` says the same. */
export interface Route {
  readonly document?: string;
  readonly event?: string;
}

/** Reads the part of an address after `#`; what it does not understand is the overview. */
export function parseRoute(hash: string): Route {
  const [root, document, events, event, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (root !== 'documents' || !document || rest.length > 0) return {};
  const id = decode(document);
  if (id === undefined) return {};
  const eventId = events === 'events' && event ? decode(event) : undefined;
  return eventId === undefined ? { document: id } : { document: id, event: eventId };
}

/** The address of a place: "#/documents/a/events/a.e3". */
export function hashOf({ document, event }: Route): string {
  if (document === undefined) return '#/';
  const place = `#/documents/${encodeURIComponent(document)}`;
  return event === undefined ? place : `${place}/events/${encodeURIComponent(event)}`;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
