import type { Event } from '@rapporteur/server/api';

/** The event after (or before) the given one in the order of the text; from nowhere, the first (or last). */
export function nextEvent(events: readonly Event[], from: string | undefined, step: 1 | -1): Event | undefined {
  const ordered = events.toSorted((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
  const place = ordered.findIndex(({ id }) => id === from);
  if (place < 0) return step > 0 ? ordered[0] : ordered.at(-1);
  return ordered[place + step];
}
