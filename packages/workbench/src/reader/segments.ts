import type { Span } from '@rapporteur/server/api';

/** A span of the text with what it stands for. */
export interface Marked<M> {
  readonly span: Span;
  readonly mark: M;
}

/** A stretch of text under the same marks from end to end. */
export interface Segment<M> extends Span {
  /** In the order in which they were given. */
  readonly marks: readonly M[];
}

/** Cuts a stretch of text wherever a span starts or ends, so that spans may nest and overlap. */
export function segment<M>(range: Span, marked: readonly Marked<M>[]): Segment<M>[] {
  const inside = marked.filter(({ span }) => span.start < range.end && span.end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const { span } of inside) {
    cuts.add(Math.max(span.start, range.start));
    cuts.add(Math.min(span.end, range.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index]!;
    const marks = inside.filter(({ span }) => span.start <= start && span.end >= end).map(({ mark }) => mark);
    return { start, end, marks };
  });
}
