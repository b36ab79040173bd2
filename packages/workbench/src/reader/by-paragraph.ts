import type { Span } from '@rapporteur/server/api';
import type { Marked } from './segments.js';

/** Deals the marks out to the paragraphs they touch; one that reaches over several is in all of them. */
export function byParagraph<M>(paragraphs: readonly Span[], marked: readonly Marked<M>[]): Marked<M>[][] {
  const dealt: Marked<M>[][] = paragraphs.map(() => []);
  for (const each of marked) {
    for (let place = firstEndingAfter(paragraphs, each.span.start); place < paragraphs.length; place++) {
      if (paragraphs[place]!.start >= each.span.end) break;
      dealt[place]!.push(each);
    }
  }
  return dealt;
}

/** The first paragraph that ends after an offset. */
function firstEndingAfter(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
