import type { DocumentSummary, Report } from '@rapporteur/server/api';
import { count, day } from '../parts/numbers.js';
import { OutwardLink } from '../parts/outward-link.js';

interface DocumentHeadProps {
  readonly report: Report;
  readonly summary?: DocumentSummary | undefined;
}

/** Title, outlet, author, day and length. */
export function DocumentHead({ report: { document, events }, summary }: DocumentHeadProps) {
  return (
    <header class="document-head">
      <p class="dateline">
        {document.outlet && <span class="outlet">{document.outlet}</span>}
        {document.published && <time dateTime={document.published}>{day(document.published)}</time>}
        {document.author && <span>{document.author}</span>}
      </p>
      <h1 class={document.title ? undefined : 'untitled'}>{document.title ?? document.id}</h1>
      <p class="facts">
        {summary && <span>{count(summary.words, 'word')}</span>}
        <span>{events.length === 0 ? 'no events' : count(events.length, 'event')}</span>
        <span class="code">{document.id}</span>
        {document.url && <OutwardLink href={document.url}>original</OutwardLink>}
      </p>
    </header>
  );
}
