import type { Event, Modality, Report, Span } from '@rapporteur/server/api';
import type { Marked } from './segments.js';

/** What a stretch of text can be at once. */
export type TextMark =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'saying'; readonly part: 'source' | 'cue' | 'content' }
  | { readonly kind: 'evidence' | 'source' | 'target' | 'condition' | 'pointed' };

/** The marks of a text whatever is selected: who says what, and the events. */
export function reportMarks(report: Report, hidden: ReadonlySet<Modality>): Marked<TextMark>[] {
  const marked: Marked<TextMark>[] = [];
  const add = (span: Span | undefined, mark: TextMark) => {
    if (span) marked.push({ span, mark });
  };
  for (const { source, cue, content } of report.attributions) {
    add(source, { kind: 'saying', part: 'source' });
    add(cue, { kind: 'saying', part: 'cue' });
    add(content, { kind: 'saying', part: 'content' });
  }
  for (const event of report.events) {
    if (hidden.has(event.modality)) continue;
    for (const { trigger } of event.mentions) add(trigger, { kind: 'event', event });
  }
  return marked;
}

/** The marks around the selected event: its evidence, its parties, its condition, and the words pointed at. */
export function selectionMarks(selected: Event | undefined, pointed: Span | undefined): Marked<TextMark>[] {
  if (!selected) return [];
  const { trigger, evidence, sources, targets, condition } = selected;
  const marked: Marked<TextMark>[] = [
    { span: trigger, mark: { kind: 'evidence' } },
    { span: evidence, mark: { kind: 'evidence' } },
    ...sources.map(({ span }) => ({ span, mark: { kind: 'source' as const } })),
    ...targets.map(({ span }) => ({ span, mark: { kind: 'target' as const } })),
  ];
  if (condition && 'span' in condition) marked.push({ span: condition.span, mark: { kind: 'condition' } });
  if (pointed) marked.push({ span: pointed, mark: { kind: 'pointed' } });
  return marked;
}
