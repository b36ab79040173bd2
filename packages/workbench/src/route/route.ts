import type { Ledger } from '@rapporteur/server/api';

/** Where the reader is: the overview, a ledger, a document, or an event or entry of it. The address after `#` says the same. */
export interface Route {
  readonly ledger?: Ledger;
  readonly document?: string;
  readonly event?: string;
  readonly entry?: string;
}

/** Reads the part of an address after `#`; what it does not understand is the overview. */
export function parseRoute(hash: string): Route {
  const [root, name, list, item, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (!name || rest.length > 0) return {};
  const id = decode(name);
  if (id === undefined) return {};
  // Whether there is such a ledger is for the server to say.
  if (root === 'ledgers') return list === undefined ? { ledger: id as Ledger } : {};
  if (root !== 'documents') return {};
  const itemId = item ? decode(item) : undefined;
  return {
    document: id,
    ...(list === 'events' && itemId !== undefined && { event: itemId }),
    ...(list === 'entries' && itemId !== undefined && { entry: itemId }),
  };
}

/** The address of a place: "#/documents/a/events/a.e3". */
export function hashOf({ ledger, document, event, entry }: Route): string {
  if (ledger !== undefined) return `#/ledgers/${encodeURIComponent(ledger)}`;
  if (document === undefined) return '#/';
  const place = `#/documents/${encodeURIComponent(document)}`;
  if (event !== undefined) return `${place}/events/${encodeURIComponent(event)}`;
  return entry === undefined ? place : `${place}/entries/${encodeURIComponent(entry)}`;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
