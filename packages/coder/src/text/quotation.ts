import type { Span } from '@rapporteur/report';
import { SpanIndex } from './span-index.js';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['``', "''"],
  ["''", "''"],
  ['"', '"'],
  ['«', '»'],
];

const CLOSING = new Map(PAIRS);
const NEW_LINE = 10;
/** The opening marks, in the order in which they are tried. */
const OPENING = PAIRS.map(([open]) => open).join('|');

/** A quotation that is not closed within this many characters is a stray mark. */
const LONGEST = 2000;

/**
 * The quotations of a text, marks included, in text order. One that its paragraph leaves open ends there
 * if the next paragraph begins with a mark, as quotations of several paragraphs do; else the mark is stray.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  const marks = new RegExp(OPENING, 'g');
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const [open] = match;
    const close = CLOSING.get(open)!;
    if (open === '"' && !opens(text, match.index)) continue;
    const end = closing(text, match.index + open.length, open, close);
    if (end === undefined) continue;
    found.push({ start: match.index, end });
    marks.lastIndex = end;
  }
  return found;
}

/** A straight mark opens a quotation where something follows it at once, and nothing stands right before it. */
function opens(text: string, mark: number): boolean {
  return /^\S/.test(text.slice(mark + 1, mark + 2)) && /^[\s([{\-–—‘']?$/.test(text.slice(Math.max(0, mark - 1), mark));
}

/** Where the quotation that begins at an offset ends, its mark included; undefined where it has no end. */
function closing(text: string, from: number, open: string, close: string): number | undefined {
  const limit = Math.min(text.length, from + LONGEST);
  for (let i = from; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== NEW_LINE && unit !== close.charCodeAt(0)) continue;
    if (text.startsWith('\n\n', i)) return text.startsWith(open, i + 2) ? i : undefined;
    if (text.startsWith(close, i) && !(close === '"' && opens(text, i))) return i + close.length;
  }
  return undefined;
}

/** The quotations of a text, found by place. */
export class Quotations {
  readonly #index: SpanIndex<Span>;

  constructor(text: string) {
    this.#index = new SpanIndex(quotations(text), (span) => span);
  }

  /** All quotations, in text order. */
  get all(): Span[] {
    return this.#index.all;
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
