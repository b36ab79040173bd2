import type { Modality, Report, Span } from '@rapporteur/server/api';
import type { Item } from './item.js';
import type { Marked } from './segments.js';

/** What a stretch of text can be at once. */
export type TextMark =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'saying'; readonly part: 'source' | 'cue' | 'content' }
  | { readonly kind: 'evidence' | 'source' | 'target' | 'condition' | 'words' | 'pointed' };

/** The marks of a text whatever is selected: who says what, and the events or the entries of ledgers. */
export function reportMarks(report: Report, items: readonly Item[], hidden: ReadonlySet<Modality>): Marked<TextMark>[] {
  const marked: Marked<TextMark>[] = [];
  const add = (span: Span | undefined, mark: TextMark) => {
    if (span) marked.push({ span, mark });
  };
  for (const { source, cue, content } of report.attributions) {
    add(source, { kind: 'saying', part: 'source' });
    add(cue, { kind: 'saying', part: 'cue' });
    add(content, { kind: 'saying', part: 'content' });
  }
  for (const item of items) {
    if (hidden.has(item.modality)) continue;
    for (const span of apart(item.spans)) add(span, { kind: 'item', item });
  }
  return marked;
}

/** Spans, each once: the words of an event are also its first mention. */
function apart(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}

/** The marks around what is selected: its evidence, its parties, its condition, and the words pointed at. */
export function selectionMarks(selected: Item | undefined, pointed: Span | undefined): Marked<TextMark>[] {
  if (!selected) return [];
  const marked: Marked<TextMark>[] = [{ span: selected.spans[0]!, mark: { kind: 'evidence' } }];
  if (selected.kind === 'event') {
    const { evidence, sources, targets, condition } = selected.event;
    marked.push(
      { span: evidence, mark: { kind: 'evidence' } },
      ...sources.map(({ span }) => ({ span, mark: { kind: 'source' as const } })),
      ...targets.map(({ span }) => ({ span, mark: { kind: 'target' as const } })),
    );
    if (condition && 'span' in condition) marked.push({ span: condition.span, mark: { kind: 'condition' } });
  } else {
    marked.push({ span: selected.entry.evidence, mark: { kind: 'evidence' } });
    for (const part of selected.told.parts) {
      if (part.kind === 'words') marked.push({ span: part.span, mark: { kind: 'words' } });
      if (part.kind === 'actor' && part.span) marked.push({ span: part.span, mark: { kind: 'source' } });
    }
  }
  if (pointed) marked.push({ span: pointed, mark: { kind: 'pointed' } });
  return marked;
}
