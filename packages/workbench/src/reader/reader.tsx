import type { DocumentSummary, Modality, Report, Span } from '@rapporteur/server/api';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { byParagraph } from './by-paragraph.js';
import { DocumentHead } from './document-head.js';
import type { Item } from './item.js';
import { Legend, type Mode } from './legend.js';
import { Paragraph } from './paragraph.js';
import { paragraphs } from './paragraphs.js';
import type { Sureness } from './sureness-filter.js';
import { reportMarks, selectionMarks } from './text-marks.js';

interface ReaderProps {
  readonly report: Report;
  readonly summary?: DocumentSummary | undefined;
  /** Whether the events or the entries of ledgers are marked, and how many there are of each. */
  readonly mode: Mode;
  /** What is marked. */
  readonly items: readonly Item[];
  readonly hidden: ReadonlySet<Modality>;
  readonly onToggle: (modality: Modality) => void;
  readonly sureness: Sureness;
  readonly selected?: Item | undefined;
  readonly pointed?: Span | undefined;
}

/** A document to read: its text with the events or the entries of ledgers in it, and notes in the margin. */
export function Reader({ report, summary, mode, items, hidden, onToggle, sureness, selected, pointed }: ReaderProps) {
  const { id, text } = report.document;
  const article = useRef<HTMLElement>(null);
  const parts = useMemo(() => paragraphs(text), [text]);
  const marked = useMemo(() => byParagraph(parts, reportMarks(report, items, hidden)), [parts, report, items, hidden]);
  const selection = useMemo(() => byParagraph(parts, selectionMarks(selected, pointed)), [parts, selected, pointed]);

  const selectedId = selected?.id;
  useEffect(() => {
    if (selectedId === undefined) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const link = article.current?.querySelector('.event[aria-current]');
    link?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [selectedId]);

  return (
    <article class="reader" ref={article} aria-label={report.document.title ?? id}>
      <DocumentHead report={report} summary={summary} />
      {mode.events + mode.entries > 0 && (
        <Legend mode={mode} items={items} hidden={hidden} onToggle={onToggle} sureness={sureness} />
      )}
      <div class="text" lang={report.document.language}>
        {parts.map((range, place) => (
          <Paragraph
            key={range.start}
            report={report}
            range={range}
            marked={marked[place]!}
            selection={selection[place]!}
            selected={selection[place]!.length > 0 ? selected : undefined}
          />
        ))}
      </div>
    </article>
  );
}
