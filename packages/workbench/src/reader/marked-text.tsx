import type { Span } from '@rapporteur/server/api';
import { MarkedWords } from '../parts/marked-words.js';
import { hrefOf, type Item } from './item.js';
import { type Marked, type Segment, segment } from './segments.js';
import type { TextMark } from './text-marks.js';

interface MarkedTextProps {
  readonly document: string;
  readonly text: string;
  readonly range: Span;
  readonly marked: readonly Marked<TextMark>[];
  readonly selected?: Item | undefined;
}

/** A stretch of the document's text with its marks; each event or entry is a link to its own address. */
export function MarkedText({ document, text, range, marked, selected }: MarkedTextProps) {
  return (
    <>
      {segment(range, marked).map((piece) => {
        const words = text.slice(piece.start, piece.end);
        const classes = classesOf(piece);
        const items = piece.marks.flatMap((mark) => (mark.kind === 'item' ? [mark.item] : []));
        if (items.length === 0) return classes ? <span class={classes}>{words}</span> : words;
        // Where items overlap, the link leads to the one that is not shown yet.
        const item = items[(items.findIndex(({ id }) => id === selected?.id) + 1) % items.length]!;
        const current = items.some(({ id }) => id === selected?.id);
        const starting = items.filter(({ spans }) => spans[0]!.start === piece.start);
        return (
          <a
            key={piece.start}
            class={`event ${classes}`}
            data-modality={(current && selected ? selected : item).modality}
            aria-current={current ? 'true' : undefined}
            title={items.map(({ title }) => title).join(' · ')}
            href={hrefOf(document, item)}
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
    if (mark.kind === 'item') return [];
    return mark.kind === 'saying' ? [`saying-${mark.part}`] : [`in-${mark.kind}`];
  });
  return [...new Set(classes)].join(' ');
}
