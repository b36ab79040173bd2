import type { Modality, Summary } from '@rapporteur/server/api';
import { ModalityBar } from '../parts/modality-bar.js';
import { ModalityMark } from '../parts/modality-mark.js';
import { count, day, number } from '../parts/numbers.js';
import { useModalities, useVocabulary } from '../parts/vocabulary.js';

/** The store in two sentences, and how its events stand. */
export function AtAGlance({ summary }: { readonly summary: Summary }) {
  const { modality: meanings } = useVocabulary();
  const modalities = useModalities();
  const counts = Object.fromEntries(modalities.map((modality) => [modality, 0])) as Record<Modality, number>;
  for (const { modality, events } of summary.types) counts[modality] += events;
  const claimed = summary.standings.find(({ standing }) => standing === 'claimed')?.events ?? 0;
  return (
    <section class="glance">
      <h1>
        {count(summary.documents, 'document')}
        {summary.outlets > 0 && ` from ${count(summary.outlets, 'outlet')}`}, {count(summary.words, 'word')}.
      </h1>
      <p class="lead">
        {summary.published && `${days(summary.published)}. `}
        {count(summary.events, 'event')} between {count(summary.actors, 'actor')}:{' '}
        <strong>{number(counts.actual - claimed)}</strong> told as fact by the author,{' '}
        <strong>{number(claimed)}</strong> told as fact by somebody else,{' '}
        <strong>{number(summary.events - counts.actual)}</strong> not said to have happened.
      </p>
      <ModalityBar counts={counts} />
      <ul class="key">
        {modalities
          .filter((modality) => counts[modality] > 0)
          .map((modality) => (
            <li key={modality} data-modality={modality} title={meanings[modality]}>
              <ModalityMark modality={modality} /> {modality} <span class="count">{number(counts[modality])}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

function days({ first, last }: { readonly first: string; readonly last: string }): string {
  return first === last ? day(first) : `${day(first)} to ${day(last)}`;
}
