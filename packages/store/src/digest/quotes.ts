import type { Report, Span } from '@rapporteur/report';
import type { Quote } from './brief.js';

/** A quote that no line of a brief points at yet. */
export type Passage = Omit<Quote, 'number'>;

/** What a line can be read from: an event by its trigger, an entry of a ledger by its cue. */
export interface Quotable {
  readonly id: string;
  readonly evidence: Span;
  readonly mark: Span;
}

/** The words of an event or entry, and where they stand. */
export function passageOf({ document: from }: Report, { id, evidence, mark }: Quotable): Passage {
  const { text, id: document, title, outlet, published, url } = from;
  const inside = mark.start >= evidence.start && mark.end <= evidence.end;
  return {
    id,
    document,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    words: text.slice(evidence.start, evidence.end),
    ...(inside && { mark: { start: mark.start - evidence.start, end: mark.end - evidence.start } }),
  };
}

/** The quotes of a brief, numbered as they are first needed; the same event or entry is quoted once. */
export class Quotes {
  readonly #quotes = new Map<string, Quote>();

  numbers(passages: readonly Passage[]): number[] {
    return passages.map((passage) => {
      const known = this.#quotes.get(passage.id);
      if (known !== undefined) return known.number;
      const number = this.#quotes.size + 1;
      this.#quotes.set(passage.id, { number, ...passage });
      return number;
    });
  }

  all(): Quote[] {
    return [...this.#quotes.values()];
  }
}
