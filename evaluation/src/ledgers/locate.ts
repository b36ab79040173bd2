import type { Span } from '@rapporteur/report';

/** The span of an exact quote: inside `within` where that is given, else its first occurrence. */
export function locate(text: string, quote: string, within?: string): Span | undefined {
  const from = within === undefined ? 0 : text.indexOf(within);
  if (from < 0) return undefined;
  const start = text.indexOf(quote, from);
  const end = start + quote.length;
  const inside = start >= 0 && (within === undefined || end <= from + within.length);
  return inside ? { start, end } : undefined;
}

/** The occurrence of a quote nearest to an anchor, outside it where there is one. */
export function nearest(text: string, quote: string, anchor: Span): Span | undefined {
  let best: Span | undefined;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const span = { start, end: start + quote.length };
    if (best === undefined || distance(span, anchor) < distance(best, anchor)) best = span;
  }
  return best;
}

/** Number of characters that two spans have in common. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Characters between two spans; those that overlap are farther than any that do not. */
function distance(a: Span, b: Span): number {
  return overlap(a, b) > 0 ? Infinity : Math.max(b.start - a.end, a.start - b.end);
}
