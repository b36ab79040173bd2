import type { Event, LedgerEntry, Report, Span, ToldEntry } from '@rapporteur/server/api';
import { hashOf, type Route } from '../route/route.js';

/** What can be selected in a document: an event, or an entry of a ledger. */
export type Item = EventItem | EntryItem;

/** What both have: where they stand in the text, and how they stand. */
interface Marked {
  readonly id: string;
  /** The words that are marked in the text, the first of them the item's own. */
  readonly spans: readonly Span[];
  readonly modality: Event['modality'];
  readonly confidence: number;
  /** What a pointer resting on it is told. */
  readonly title: string;
}

export interface EventItem extends Marked {
  readonly kind: 'event';
  readonly event: Event;
}

export interface EntryItem extends Marked {
  readonly kind: 'entry';
  readonly entry: LedgerEntry;
  readonly told: ToldEntry;
}

/** The events of a document. */
export function eventItems({ events }: Report): EventItem[] {
  return events.map((event) => ({
    kind: 'event',
    event,
    id: event.id,
    spans: [event.trigger, ...event.mentions.map(({ trigger }) => trigger)],
    modality: event.modality,
    confidence: event.confidence,
    title: `${event.type}, ${event.modality}`,
  }));
}

/** The entries of a document's ledgers, with the sentences that tell them. */
export function entryItems(report: Report, told: readonly ToldEntry[]): EntryItem[] {
  const ledgers = [...new Set(told.map(({ ledger }) => ledger))];
  const entries = new Map(
    ledgers.flatMap((ledger) => (report[ledger] as LedgerEntry[]).map((entry) => [entry.id, entry])),
  );
  return told.flatMap((each) => {
    const entry = entries.get(each.id);
    if (entry === undefined) return [];
    const { id, cue, modality, confidence } = entry;
    return {
      kind: 'entry',
      entry,
      told: each,
      id,
      spans: [cue],
      modality,
      confidence,
      title: `${each.ledger}, ${modality}`,
    };
  });
}

/** The address of an item of a document. */
export function routeTo(document: string, { kind, id }: Pick<Item, 'kind' | 'id'>): Route {
  return kind === 'event' ? { document, event: id } : { document, entry: id };
}

export function hrefOf(document: string, item: Pick<Item, 'kind' | 'id'>): string {
  return hashOf(routeTo(document, item));
}
