import type { LedgerGroup } from '@rapporteur/server/api';
import { number } from '../parts/numbers.js';
import { useVocabulary } from '../parts/vocabulary.js';
import { hashOf } from '../route/route.js';
import { ToldExample } from './told-example.js';

/** So many entries of a ledger are shown; its own page has all. */
const SHOWN = 4;

/** What the documents say beside events: each ledger with its count and a few entries that lead to the text. */
export function Ledgers({ groups }: { readonly groups: readonly LedgerGroup[] }) {
  const { ledger: meanings } = useVocabulary();
  if (groups.length === 0) return null;
  return (
    <section class="ledgers">
      <h2>What is voted, promised, foretold</h2>
      <div class="ledger-groups">
        {groups.map(({ ledger, entries, examples }) => (
          <section key={ledger} class="group">
            <h3>
              <a href={hashOf({ ledger })}>{meanings[ledger].title}</a> <span class="count">{number(entries)}</span>
            </h3>
            <p class="quiet">{meanings[ledger].means}</p>
            <ul>
              {examples.slice(0, SHOWN).map((entry) => (
                <ToldExample key={entry.id} entry={entry} />
              ))}
            </ul>
            {entries > SHOWN && (
              <a class="all" href={hashOf({ ledger })}>
                all {number(entries)}
              </a>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
