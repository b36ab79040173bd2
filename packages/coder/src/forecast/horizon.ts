import { type DateExpression, type Doc, dates } from '@rapporteur/language';
import type { EventDate, Span } from '@rapporteur/report';
import { ancestors } from '../predicate/grammar.js';

/** The times that a document tells, for finding when something foretold is to happen. */
export class Horizons {
  #dates: readonly DateExpression[] | undefined;

  /** @param published the day of publication, ISO 8601 */
  constructor(
    private readonly doc: Doc,
    private readonly published: string | undefined,
  ) {}

  /** The time in some words that goes with their head, if it lies ahead of publication. */
  of(span: Span, head: number): EventDate | undefined {
    this.#dates ??= dates(this.doc);
    let nearest: { date: EventDate; depth: number } | undefined;
    for (const phrase of this.#dates) {
      if (this.doc.start(phrase.start) < span.start) continue;
      if (this.doc.start(phrase.start) >= span.end) break;
      const date = this.#ahead(phrase);
      const depth = date && depthBelow(this.doc, phrase.start, head);
      if (date !== undefined && depth !== undefined && (nearest === undefined || depth < nearest.depth))
        nearest = { date, depth };
    }
    return nearest?.date;
  }

  /** 'by Easter' begins with the day of publication; 'since March' is no time that lies ahead. */
  #ahead({ from, to, precision, start, end }: DateExpression): EventDate | undefined {
    const first = from ?? this.published;
    if (first === undefined || to === undefined || to < first) return undefined;
    if (this.published !== undefined && to < this.published) return undefined;
    const span = { start: this.doc.start(start), end: this.doc.end(end - 1) };
    return { start: first, end: to, precision, basis: 'said', span };
  }
}

/** How many clauses and phrases down a time may stand. */
const DEPTH = 4;

function depthBelow(doc: Doc, word: number, head: number): number | undefined {
  let depth = 0;
  for (const above of ancestors(doc, word)) {
    if (above === head) return depth;
    // What only tells apart who is meant has a time of its own.
    if (doc.deprel(above).startsWith('acl')) return undefined;
    if (++depth > DEPTH) return undefined;
  }
  return undefined;
}
