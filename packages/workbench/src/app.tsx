import { useEffect, useRef, useState } from 'preact/hooks';
import { getDocuments, getVocabulary } from './api/fetch.js';
import { useFetched } from './api/use-fetched.js';
import { DocumentView } from './document-view.js';
import { DocumentList } from './documents/document-list.js';
import { LedgerPage } from './overview/ledger-page.js';
import { Overview } from './overview/overview.js';
import { FailureNote } from './parts/failure-note.js';
import { Vocabulary } from './parts/vocabulary.js';
import { hashOf } from './route/route.js';
import { useRoute } from './route/use-route.js';

/** The workbench: documents at the left, beside them the overview or a document. */
export function App() {
  const route = useRoute();
  const vocabulary = useFetched(getVocabulary, 'vocabulary');
  const documents = useFetched(getDocuments, 'documents');
  const [listOpen, setListOpen] = useState(false);
  const sidebar = useRef<HTMLElement>(null);
  const summary = documents.state === 'here' ? documents.value.find(({ id }) => id === route.document) : undefined;

  useEffect(() => {
    setListOpen(false);
    if (route.event === undefined && route.entry === undefined) scrollTo(0, 0);
  }, [route.document, route.ledger]);
  useEffect(() => {
    const name = route.document === undefined ? undefined : (summary?.title ?? route.document);
    document.title = name === undefined ? 'Rapporteur' : `${name} · Rapporteur`;
  }, [route.document, summary]);

  if (vocabulary.state === 'waiting') return null;
  if (vocabulary.state === 'failed') return <FailureNote failure={vocabulary.failure} />;
  const toFilter = () => {
    setListOpen(true);
    requestAnimationFrame(() => sidebar.current?.querySelector('input')?.focus());
  };
  return (
    <Vocabulary.Provider value={vocabulary.value}>
      <header class="masthead">
        <button type="button" class="list-button" aria-expanded={listOpen} onClick={() => setListOpen(!listOpen)}>
          Documents
        </button>
        <a class="name" href={hashOf({})}>
          Rapporteur
        </a>
        <span class="motto">who did what to whom, who says so, and whether it happened</span>
        <a
          href={hashOf({})}
          aria-current={route.document === undefined && route.ledger === undefined ? 'page' : undefined}
        >
          Overview
        </a>
      </header>
      <div class="workbench">
        <nav class={listOpen ? 'sidebar open' : 'sidebar'} aria-label="Documents" ref={sidebar}>
          {documents.state === 'here' && <DocumentList documents={documents.value} current={route.document} />}
          {documents.state === 'failed' && <FailureNote failure={documents.failure} />}
        </nav>
        <main>
          {route.document !== undefined ? (
            <DocumentView
              key={route.document}
              route={{ ...route, document: route.document }}
              summary={summary}
              onFilter={toFilter}
            />
          ) : route.ledger !== undefined ? (
            <LedgerPage key={route.ledger} ledger={route.ledger} />
          ) : (
            <Overview />
          )}
        </main>
      </div>
      <footer class="keys">
        <kbd>j</kbd> <kbd>k</kbd> next and previous <kbd>l</kbd> events or ledgers <kbd>Esc</kbd> close <kbd>/</kbd>{' '}
        filter
      </footer>
    </Vocabulary.Provider>
  );
}
