import type { Modality, Report, Span } from '@rapporteur/report';
import { type Mark, markedText } from '../terminal/marked-text.js';
import { paintModality } from '../terminal/modality-paint.js';
import { sanitise } from '../terminal/sanitise.js';
import type { Terminal } from '../terminal/terminal.js';

/** Words of a sentence to mark: what it is about in the colour of its modality, else underlined, with a sign behind. */
export interface MarkedSpan {
  readonly span: Span;
  readonly modality?: Modality;
  readonly sign?: string;
}

/** A sentence of the document with words of it painted; in brackets where there is no colour. */
export function markedSentence(
  report: Report,
  evidence: Span,
  marked: readonly MarkedSpan[],
  { columns, paint, colour }: Pick<Terminal, 'columns' | 'paint' | 'colour'>,
): string[] {
  const { start, end } = evidence;
  const marks: Mark[] = [];
  const sorted = [...marked].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const { span, modality, sign = '' } of sorted) {
    if (span.start < (marks.at(-1)?.end ?? 0) + start) continue;
    if (span.start < start || span.end > end) continue;
    marks.push({
      ...{ start: span.start - start, end: span.end - start, note: sign },
      paint: (words) =>
        modality === undefined ? paint.underline(words) : paint.bold(paintModality(paint, modality, words)),
    });
  }
  const words = sanitise(report.document.text.slice(start, end)).replaceAll('\n', ' ');
  return markedText(words, marks, columns - 4, !colour).map((line) => `  ${line}`);
}
