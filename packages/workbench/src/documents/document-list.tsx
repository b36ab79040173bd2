import type { DocumentSummary } from '@rapporteur/server/api';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ModalityBar } from '../parts/modality-bar.js';
import { count, day } from '../parts/numbers.js';
import { hashOf } from '../route/route.js';
import { filterDocuments } from './filter.js';

interface DocumentListProps {
  readonly documents: readonly DocumentSummary[];
  readonly current?: string | undefined;
}

/** All documents, to choose one from. */
export function DocumentList({ documents, current }: DocumentListProps) {
  const [query, setQuery] = useState('');
  const found = filterDocuments(documents, query);
  return (
    <>
      <label class="filter">
        <span class="unseen">Filter the documents</span>
        <input
          type="search"
          placeholder="Filter by title, outlet, day"
          value={query}
          onInput={(input) => setQuery(input.currentTarget.value)}
        />
      </label>
      <p class="unseen" role="status">
        {query ? `${count(found.length, 'document')} found` : ''}
      </p>
      <ul class="documents">
        {found.map((document) => (
          <DocumentEntry key={document.id} document={document} current={document.id === current} />
        ))}
      </ul>
      {found.length === 0 && <p class="note quiet">No document fits.</p>}
    </>
  );
}

function DocumentEntry({ document, current }: { readonly document: DocumentSummary; readonly current: boolean }) {
  const entry = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (current) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li>
      <a class="entry" ref={entry} href={hashOf({ document: document.id })} aria-current={current ? 'page' : undefined}>
        <span class="dateline">
          {document.outlet && <span class="outlet">{document.outlet}</span>}
          {document.published && <time dateTime={document.published}>{day(document.published)}</time>}
        </span>
        <span class={document.title ? 'title' : 'title untitled'}>{document.title ?? document.id}</span>
        <span class="events">
          <ModalityBar counts={document.modalities} />
          <span class="count">{document.events === 0 ? 'no events' : count(document.events, 'event')}</span>
        </span>
      </a>
    </li>
  );
}
