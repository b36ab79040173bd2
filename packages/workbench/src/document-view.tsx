import type { DocumentSummary, Modality, Report, Span, ToldEntry } from '@rapporteur/server/api';
import { useMemo, useState } from 'preact/hooks';
import { getEntries, getReport } from './api/fetch.js';
import { useFetched } from './api/use-fetched.js';
import { EntryPanel } from './event/entry-panel.js';
import { EventPanel } from './event/event-panel.js';
import { FailureNote } from './parts/failure-note.js';
import { entryItems, eventItems, routeTo } from './reader/item.js';
import { useKeys } from './reader/keys.js';
import { nextItem } from './reader/next-item.js';
import { Reader } from './reader/reader.js';
import type { Route } from './route/route.js';
import { goTo } from './route/use-route.js';

interface DocumentViewProps {
  readonly route: Route & { readonly document: string };
  readonly summary?: DocumentSummary | undefined;
  readonly onFilter: () => void;
}

const NONE: readonly ToldEntry[] = [];

/** More entries than this of one document are not told. */
const MOST_ENTRIES = '1000';

/** One document beside the event or the entry that is looked at. */
export function DocumentView({ route, summary, onFilter }: DocumentViewProps) {
  const { document } = route;
  const report = useFetched((signal) => getReport(document, signal), document);
  const told = useFetched((signal) => getEntries({ document, limit: MOST_ENTRIES }, signal), document);
  // The text need not wait for the ledgers, unless one of their entries is what is asked for.
  const waits = report.state === 'waiting' || (told.state === 'waiting' && route.entry !== undefined);
  if (waits) return <p class="note quiet">Opening…</p>;
  if (report.state === 'failed') return <FailureNote failure={report.failure} />;
  if (told.state === 'failed') return <FailureNote failure={told.failure} />;
  return (
    <OpenDocument
      report={report.value}
      told={told.state === 'here' ? told.value.entries : NONE}
      route={route}
      summary={summary}
      onFilter={onFilter}
    />
  );
}

interface OpenDocumentProps extends DocumentViewProps {
  readonly report: Report;
  readonly told: readonly ToldEntry[];
}

function OpenDocument({ report, told, route, summary, onFilter }: OpenDocumentProps) {
  const [hidden, setHidden] = useState<ReadonlySet<Modality>>(new Set());
  const [least, setLeast] = useState(0);
  const [pointed, setPointed] = useState<Span>();
  const [chosen, setMarks] = useState<'events' | 'ledgers'>('events');
  const document = report.document.id;
  // What is selected decides what is marked; else the reader has chosen.
  const marks = route.entry !== undefined ? 'ledgers' : route.event !== undefined ? 'events' : chosen;
  const id = route.entry ?? route.event;
  const events = useMemo(() => eventItems(report), [report]);
  const entries = useMemo(() => entryItems(report, told), [report, told]);
  const all = marks === 'events' ? events : entries;
  const selected = useMemo(() => all.find((item) => item.id === id), [all, id]);
  const sure = useMemo(() => all.filter(({ confidence }) => confidence >= least), [all, least]);
  const step = (by: 1 | -1) => {
    const visible = all.filter((item) => item.id === id || (!hidden.has(item.modality) && item.confidence >= least));
    const next = nextItem(visible, id, by);
    if (next) goTo(routeTo(document, next), true);
  };
  const mark = (wanted: 'events' | 'ledgers') => {
    setMarks(wanted);
    if (id !== undefined && wanted !== marks) goTo({ document });
  };
  useKeys({
    next: () => step(1),
    previous: () => step(-1),
    close: () => {
      setMarks(marks);
      goTo(id === undefined ? {} : { document });
    },
    filter: onFilter,
    marks: () => mark(marks === 'ledgers' || entries.length === 0 ? 'events' : 'ledgers'),
  });
  const toggle = (modality: Modality) => {
    const next = new Set(hidden);
    if (!next.delete(modality)) next.add(modality);
    setHidden(next);
  };
  const what = marks === 'events' ? (['event', 'events'] as const) : (['entry', 'entries'] as const);
  return (
    <div class={selected ? 'document open' : 'document'}>
      <Reader
        report={report}
        summary={summary}
        mode={{ marks, events: events.length, entries: entries.length, onMarks: mark }}
        items={sure}
        hidden={hidden}
        onToggle={toggle}
        sureness={{ least, left: all.length - sure.length, what, onLeast: setLeast }}
        selected={selected}
        pointed={selected && pointed}
      />
      {selected && (
        <aside class="panel" aria-label={selected.kind === 'event' ? 'Event' : 'Entry'}>
          {selected.kind === 'event' ? (
            <EventPanel
              key={selected.id}
              report={report}
              event={selected.event}
              place={report.events.indexOf(selected.event) + 1}
              onPoint={setPointed}
            />
          ) : (
            <EntryPanel key={selected.id} report={report} item={selected} entries={entries} onPoint={setPointed} />
          )}
        </aside>
      )}
      {id !== undefined && !selected && (
        <aside class="panel" aria-label={what[0]}>
          <p class="note">
            This document has no {what[0]} <span class="code">{id}</span>.
          </p>
        </aside>
      )}
    </div>
  );
}
