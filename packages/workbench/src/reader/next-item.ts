import type { Item } from './item.js';

/** The item after (or before) the given one in the order of the text; from nowhere, the first (or last). */
export function nextItem(items: readonly Item[], from: string | undefined, step: 1 | -1): Item | undefined {
  const ordered = items.toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start || a.spans[0]!.end - b.spans[0]!.end);
  const place = ordered.findIndex(({ id }) => id === from);
  if (place < 0) return step > 0 ? ordered[0] : ordered.at(-1);
  return ordered[place + step];
}
