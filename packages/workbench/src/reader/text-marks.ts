import type { Event, Modality, Report, Span } from '@rapporteur/server/api';
import type { Marked } from './segments.js';

/** What a stretch of text can be at once. */
export type TextMark =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'saying'; readonly part: 'source' | 'cue' | 'content' }
  | { readonly kind: 'evidence' | 'source' | 'target' | 'condition' | 'pointed' };

/** What of a report is shown in its text. */
export interface Shown {
  readonly report: Report;
  readonly hidden: ReadonlySet<Modality>;
  readonly selected?: Event | undefined;
  /** The words that the pointer rests on in the account of an event. */
  readonly pointed?: Span | undefined;
}

/** All marks of a text: who says what, the events, and around the selected event its evidence and its parties. */
export function textMarks({ report, hidden, selected, pointed }: Shown): Marked<TextMark>[] {
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
    if (!hidden.has(event.modality)) add(event.trigger, { kind: 'event', event });
  }
  if (selected) {
    add(selected.evidence, { kind: 'evidence' });
    for (const { span } of selected.sources) add(span, { kind: 'source' });
    for (const { span } of selected.targets) add(span, { kind: 'target' });
    if (selected.condition && 'span' in selected.condition) add(selected.condition.span, { kind: 'condition' });
  }
  add(pointed, { kind: 'pointed' });
  return marked;
}
