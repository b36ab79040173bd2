import type { Span } from '@rapporteur/report';
import { SpanIndex } from './span-index.js';

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
    const ahead = text.slice(i + open.length, i + LONGEST);
    const length = ahead.indexOf(close);
    if (length < 0 || ahead.slice(0, length).includes('\n\n')) {
      i += open.length - 1;
      continue;
    }
    const end = i + open.length + length;
    found.push({ start: i, end: end + close.length });
    i = end + close.length - 1;
  }
  return found;
}

/** The quotations of a text, found by place. */
export class Quotations {
  readonly #index: SpanIndex<Span>;

  constructor(text: string) {
    this.#index = new SpanIndex(quotations(text), (span) => span);
  }

  /** The quotation that a stretch lies in, or undefined. */
  around({ start, end }: Span): Span | undefined {
    const quote = this.#index.before(start);
    return quote !== undefined && quote.end >= end ? quote : undefined;
  }

  /** How much of a stretch stands in quotation marks: all, some or nothing. */
  share(stretch: Span): 'all' | 'some' | 'none' {
    const first = this.#index.before(stretch.start);
    const touching = [
      ...(first === undefined ? [] : [first]),
      ...this.#index.within({ start: stretch.start + 1, end: stretch.end }),
    ];
    const last = this.#index.before(stretch.end - 1);
    if (last !== undefined && !touching.includes(last)) touching.push(last);
    let inside = 0;
    for (const { start, end } of touching)
      inside += Math.max(0, Math.min(end, stretch.end) - Math.max(start, stretch.start));
    const share = inside / (stretch.end - stretch.start);
    return share > 0.85 ? 'all' : share > 0 ? 'some' : 'none';
  }
}
