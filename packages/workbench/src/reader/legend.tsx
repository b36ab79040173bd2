import type { Modality, Report } from '@rapporteur/server/api';
import { ModalityMark } from '../parts/modality-mark.js';
import { useModalities, useVocabulary } from '../parts/vocabulary.js';
import { type Sureness, SurenessFilter } from './sureness-filter.js';

interface LegendProps {
  readonly report: Report;
  readonly hidden: ReadonlySet<Modality>;
  readonly onToggle: (modality: Modality) => void;
  readonly sureness: Sureness;
}

/** What the marks mean, a switch for each, and how sure an event must be; modalities without events in this document are left out. */
export function Legend({ report, hidden, onToggle, sureness }: LegendProps) {
  const { modality: meanings } = useVocabulary();
  const counts = new Map<Modality, number>();
  for (const { modality } of report.events) counts.set(modality, (counts.get(modality) ?? 0) + 1);
  return (
    <fieldset class="legend">
      <legend class="unseen">Show events by how they stand</legend>
      {useModalities()
        .filter((modality) => counts.has(modality))
        .map((modality) => (
          <button
            key={modality}
            type="button"
            class="toggle"
            data-modality={modality}
            aria-pressed={!hidden.has(modality)}
            title={meanings[modality]}
            onClick={() => onToggle(modality)}
          >
            <ModalityMark modality={modality} />
            {modality} <span class="count">{counts.get(modality)}</span>
          </button>
        ))}
      <SurenessFilter {...sureness} />
    </fieldset>
  );
}
