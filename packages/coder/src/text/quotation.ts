import type { Span } from '@rapporteur/report';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['``', "''"],
  ["''", "''"],
  ['"', '"'],
  ['«', '»'],
];

/** A quotation that is not closed within this many characters is a stray mark. */
const LONGEST = 2000;

/** The quotations of a text, marks included, in text order. A paragraph's end closes an open one. */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const pair = PAIRS.find(([open]) => text.startsWith(open, i));
    if (pair === undefined) continue;
    const [open, close] = pair;
    const end = text.indexOf(close, i + open.length);
    const paragraph = text.indexOf('\n\n', i);
    if (end < 0 || end - i > LONGEST || (paragraph >= 0 && paragraph < end)) {
      i += open.length - 1;
      continue;
    }
    found.push({ start: i, end: end + close.length });
    i = end + close.length - 1;
  }
  return found;
}

/** How much of a stretch stands in quotation marks: all, some or nothing. */
export function quoted(span: Span, quotes: readonly Span[]): 'all' | 'some' | 'none' {
  let inside = 0;
  for (const { start, end } of quotes) inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  const share = inside / (span.end - span.start);
  return share > 0.85 ? 'all' : share > 0 ? 'some' : 'none';
}
