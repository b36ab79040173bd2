import type { Event, Report, Span } from '@rapporteur/server/api';
import { Component } from 'preact';
import { MarginNotes } from './margin-notes.js';
import { MarkedText } from './marked-text.js';
import type { Marked } from './segments.js';
import type { TextMark } from './text-marks.js';

interface ParagraphProps {
  readonly report: Report;
  readonly range: Span;
  /** The marks whatever is selected. */
  readonly marked: readonly Marked<TextMark>[];
  /** The marks around the selected event, as far as they are in this paragraph. */
  readonly selection: readonly Marked<TextMark>[];
  /** The selected event if it is in this paragraph. */
  readonly selected?: Event | undefined;
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
    const events = marked
      .flatMap(({ mark }) => (mark.kind === 'event' && mark.event.trigger.start >= range.start ? [mark.event] : []))
      .sort((a, b) => a.trigger.start - b.trigger.start);
    return (
      <div class="paragraph">
        <p>
          <MarkedText document={id} text={text} range={range} marked={[...marked, ...selection]} selected={selected} />
        </p>
        <MarginNotes report={report} events={events} selected={selected} />
      </div>
    );
  }
}
