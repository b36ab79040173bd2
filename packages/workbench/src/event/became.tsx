import type { EntryState } from '@rapporteur/server/api';
import { day } from '../parts/numbers.js';
import { hashOf } from '../route/route.js';

/** What became of a forecast or a commitment, who says so, and the later words that tell it. */
export function Became({ state }: { readonly state: EntryState<string> }) {
  const { outcome, by, why, confidence, evidence } = state;
  const who =
    by === 'person' ? 'a person’s judgement' : confidence ? `${Math.round(100 * confidence)}% sure` : undefined;
  return (
    <>
      <p class="party">
        <strong>{outcome}</strong>
        {who && <span class="party-facts">{who}</span>}
        {why}
      </p>
      <ul class="later">
        {evidence.map(({ document, event, words, outlet, published }) => (
          <li key={`${document} ${event}`}>
            <a href={hashOf(event === undefined ? { document } : { document, event })}>
              {words === '' ? document : <q>{words}</q>}
            </a>{' '}
            <span class="quiet">
              {outlet} {published && day(published)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
