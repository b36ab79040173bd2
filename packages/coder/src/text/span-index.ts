import type { Span } from '@rapporteur/report';

/** Things with a span, in text order, found by place in logarithmic time, however long the text. */
export class SpanIndex<T> {
  readonly #items: readonly { readonly span: Span; readonly item: T }[];

  constructor(items: readonly T[], spanOf: (item: T) => Span) {
    this.#items = items.map((item) => ({ span: spanOf(item), item })).sort((a, b) => a.span.start - b.span.start);
  }

  /** All things, in text order. */
  get all(): T[] {
    return this.#items.map(({ item }) => item);
  }

  /** The things that lie wholly within a stretch, in text order. */
  within(stretch: Span): T[] {
    const found: T[] = [];
    for (let i = this.#firstFrom(stretch.start); i < this.#items.length; i++) {
      const { span, item } = this.#items[i]!;
      if (span.start >= stretch.end) break;
      if (span.end <= stretch.end) found.push(item);
    }
    return found;
  }

  /** The last thing that begins at or before an offset; of things that do not overlap, the one around it. */
  before(offset: number): T | undefined {
    const at = this.#firstFrom(offset + 1) - 1;
    return this.#items[at]?.item;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#items[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
