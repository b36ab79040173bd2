import type { Ledger, ToldEntry } from '@rapporteur/server/api';
import { useState } from 'preact/hooks';
import { getEntries } from '../api/fetch.js';
import { useFetched } from '../api/use-fetched.js';
import { FailureNote } from '../parts/failure-note.js';
import { count, number } from '../parts/numbers.js';
import { useVocabulary } from '../parts/vocabulary.js';
import { hashOf } from '../route/route.js';
import { ToldExample } from './told-example.js';

/** Entries that are fetched and drawn at a time. */
const PAGE = 60;

/** All entries of a ledger, newest documents first, a page at a time. */
export function LedgerPage({ ledger }: { readonly ledger: Ledger }) {
  const { ledger: meanings } = useVocabulary();
  const [pages, setPages] = useState(1);
  const known = meanings[ledger];
  return (
    <div class="overview ledger-page">
      <h1>{known?.title ?? ledger}</h1>
      <p class="lead">{known?.means}</p>
      <ul class="ledger-names">
        {(Object.keys(meanings) as Ledger[]).map((name) => (
          <li key={name}>
            <a href={hashOf({ ledger: name })} aria-current={name === ledger ? 'page' : undefined}>
              {meanings[name].title}
            </a>
          </li>
        ))}
      </ul>
      {Array.from({ length: pages }, (_, page) => (
        <EntryList
          key={page}
          ledger={ledger}
          offset={page * PAGE}
          onMore={page === pages - 1 ? () => setPages(pages + 1) : undefined}
        />
      ))}
    </div>
  );
}

interface EntryListProps {
  readonly ledger: Ledger;
  readonly offset: number;
  /** Asks for the entries after these; absent where they are here. */
  readonly onMore?: (() => void) | undefined;
}

function EntryList({ ledger, offset, onMore }: EntryListProps) {
  const question = { ledger, limit: String(PAGE), offset: String(offset) };
  const page = useFetched((signal) => getEntries(question, signal), `${ledger} ${offset}`);
  if (page.state === 'waiting') return <p class="note quiet">Reading…</p>;
  if (page.state === 'failed') return <FailureNote failure={page.failure} />;
  const { entries, total } = page.value;
  if (total === 0) return <p class="quiet">No document holds any.</p>;
  const left = total - offset - entries.length;
  return (
    <>
      {offset === 0 && <p class="quiet">{count(total, 'entry', 'entries')}</p>}
      <ul class="entries">
        {entries.map((entry: ToldEntry) => (
          <ToldExample key={entry.id} entry={entry} />
        ))}
      </ul>
      {left > 0 && onMore && (
        <button type="button" class="more" onClick={onMore}>
          {number(Math.min(left, PAGE))} more of {number(left)}
        </button>
      )}
    </>
  );
}
