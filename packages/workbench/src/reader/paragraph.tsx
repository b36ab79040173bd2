import type { Report, Span } from '@rapporteur/server/api';
import { Component } from 'preact';
import type { Item } from './item.js';
import { MarginNotes } from './margin-notes.js';
import { MarkedText } from './marked-text.js';
import type { Marked } from './segments.js';
import type { TextMark } from './text-marks.js';

interface ParagraphProps {
  readonly report: Report;
  readonly range: Span;
  /** The marks whatever is selected. */
  readonly marked: readonly Marked<TextMark>[];
  /** The marks around what is selected, as far as they are in this paragraph. */
  readonly selection: readonly Marked<TextMark>[];
  /** What is selected if it is in this paragraph. */
  readonly selected?: Item | undefined;
}

/** A paragraph with its notes. It is drawn again only when something in it changes: a long text has thousands. */
export class Paragraph extends Component<ParagraphProps> {
  override shouldComponentUpdate(next: Readonly<ParagraphProps>): boolean {
    const { report, range, marked, selection, selected } = this.props;
    return (
      next.report !== report ||
      next.range !== range ||
      next.marked !== marked ||
      next.selected !== selected ||
      next.selection.length + selection.length > 0
    );
  }

  override render({ report, range, marked, selection, selected }: ParagraphProps) {
    const { id, text } = report.document;
    const items = marked
      .flatMap(({ span, mark }) => (mark.kind === 'item' && span === mark.item.spans[0] ? [mark.item] : []))
      .filter(({ spans }) => spans[0]!.start >= range.start)
      .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
    return (
      <div class="paragraph">
        <p>
          <MarkedText document={id} text={text} range={range} marked={[...marked, ...selection]} selected={selected} />
        </p>
        <MarginNotes report={report} items={items} selected={selected} />
      </div>
    );
  }
}
