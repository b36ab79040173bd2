import type { Event, Span } from '@rapporteur/server/api';
import { MarkedWords } from '../parts/marked-words.js';
import { hashOf } from '../route/route.js';
import { type Marked, type Segment, segment } from './segments.js';
import type { TextMark } from './text-marks.js';

interface MarkedTextProps {
  readonly document: string;
  readonly text: string;
  readonly range: Span;
  readonly marked: readonly Marked<TextMark>[];
  readonly selected?: Event | undefined;
}

/** A stretch of the document's text with its marks; each event is a link to its own address. */
export function MarkedText({ document, text, range, marked, selected }: MarkedTextProps) {
  return (
    <>
      {segment(range, marked).map((piece) => {
        const words = text.slice(piece.start, piece.end);
        const classes = classesOf(piece);
        const events = piece.marks.flatMap((mark) => (mark.kind === 'event' ? [mark.event] : []));
        if (events.length === 0) return classes ? <span class={classes}>{words}</span> : words;
        // Where events overlap, the link leads to the one that is not shown yet.
        const event = events[(events.findIndex(({ id }) => id === selected?.id) + 1) % events.length]!;
        const current = events.some(({ id }) => id === selected?.id);
        const starting = events.filter(({ trigger }) => trigger.start === piece.start);
        return (
          <a
            key={piece.start}
            class={`event ${classes}`}
            data-modality={(current && selected ? selected : event).modality}
            data-event={events.map(({ id }) => id).join(' ')}
            aria-current={current ? 'true' : undefined}
            title={events.map(({ type, modality }) => `${type}, ${modality}`).join(' · ')}
            href={hashOf({ document, event: event.id })}
          >
            <MarkedWords modalities={starting.map(({ modality }) => modality)} words={words} />
          </a>
        );
      })}
    </>
  );
}

function classesOf({ marks }: Segment<TextMark>): string {
  const classes = marks.flatMap((mark) => {
    if (mark.kind === 'event') return [];
    return mark.kind === 'saying' ? [`saying-${mark.part}`] : [`in-${mark.kind}`];
  });
  return [...new Set(classes)].join(' ');
}
