import type { DocumentSummary, Modality, Report, Span } from '@rapporteur/server/api';
import { useMemo, useState } from 'preact/hooks';
import { getReport } from './api/fetch.js';
import { useFetched } from './api/use-fetched.js';
import { EventPanel } from './event/event-panel.js';
import { FailureNote } from './parts/failure-note.js';
import { useKeys } from './reader/keys.js';
import { nextEvent } from './reader/next-event.js';
import { Reader } from './reader/reader.js';
import type { Route } from './route/route.js';
import { goTo } from './route/use-route.js';

interface DocumentViewProps {
  readonly route: Route & { readonly document: string };
  readonly summary?: DocumentSummary | undefined;
  readonly onFilter: () => void;
}

/** One document beside the event that is looked at. */
export function DocumentView({ route, summary, onFilter }: DocumentViewProps) {
  const report = useFetched((signal) => getReport(route.document, signal), route.document);
  if (report.state === 'waiting') return <p class="note quiet">Opening…</p>;
  if (report.state === 'failed') return <FailureNote failure={report.failure} />;
  return <OpenDocument report={report.value} event={route.event} summary={summary} onFilter={onFilter} />;
}

interface OpenDocumentProps extends Pick<DocumentViewProps, 'summary' | 'onFilter'> {
  readonly report: Report;
  readonly event?: string | undefined;
}

function OpenDocument({ report, event, summary, onFilter }: OpenDocumentProps) {
  const [hidden, setHidden] = useState<ReadonlySet<Modality>>(new Set());
  const [least, setLeast] = useState(0);
  const [pointed, setPointed] = useState<Span>();
  const document = report.document.id;
  const selected = useMemo(() => report.events.find(({ id }) => id === event), [report, event]);
  const sure = useMemo(
    () => ({ ...report, events: report.events.filter(({ confidence }) => confidence >= least) }),
    [report, least],
  );
  const step = (by: 1 | -1) => {
    const visible = report.events.filter(
      ({ id, modality, confidence }) => id === event || (!hidden.has(modality) && confidence >= least),
    );
    const next = nextEvent(visible, event, by);
    if (next) goTo({ document, event: next.id }, true);
  };
  useKeys({
    next: () => step(1),
    previous: () => step(-1),
    close: () => goTo(event === undefined ? {} : { document }),
    filter: onFilter,
  });
  const toggle = (modality: Modality) => {
    const next = new Set(hidden);
    if (!next.delete(modality)) next.add(modality);
    setHidden(next);
  };
  return (
    <div class={selected ? 'document open' : 'document'}>
      <Reader
        report={sure}
        summary={summary}
        hidden={hidden}
        onToggle={toggle}
        sureness={{ least, left: report.events.length - sure.events.length, onLeast: setLeast }}
        selected={selected}
        pointed={selected && pointed}
      />
      {selected && (
        <aside class="panel" aria-label="Event">
          <EventPanel
            key={selected.id}
            report={report}
            event={selected}
            place={report.events.indexOf(selected) + 1}
            onPoint={setPointed}
          />
        </aside>
      )}
      {event !== undefined && !selected && (
        <aside class="panel" aria-label="Event">
          <p class="note">
            This document has no event <span class="code">{event}</span>.
          </p>
        </aside>
      )}
    </div>
  );
}
