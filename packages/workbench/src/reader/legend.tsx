import type { Modality } from '@rapporteur/server/api';
import { ModalityMark } from '../parts/modality-mark.js';
import { useModalities, useVocabulary } from '../parts/vocabulary.js';
import type { Item } from './item.js';
import { type Sureness, SurenessFilter } from './sureness-filter.js';

/** What is marked in the text: the events, or the entries of ledgers. */
export interface Mode {
  readonly marks: 'events' | 'ledgers';
  readonly events: number;
  readonly entries: number;
  readonly onMarks: (marks: 'events' | 'ledgers') => void;
}

interface LegendProps {
  readonly mode: Mode;
  readonly items: readonly Item[];
  readonly hidden: ReadonlySet<Modality>;
  readonly onToggle: (modality: Modality) => void;
  readonly sureness: Sureness;
}

/** What is marked, what the marks mean, a switch for each, and how sure it must be; modalities that do not occur are left out. */
export function Legend({ mode, items, hidden, onToggle, sureness }: LegendProps) {
  const { modality: meanings } = useVocabulary();
  const counts = new Map<Modality, number>();
  for (const { modality } of items) counts.set(modality, (counts.get(modality) ?? 0) + 1);
  return (
    <fieldset class="legend">
      <legend class="unseen">What is marked, and how it stands</legend>
      {mode.entries > 0 && <MarksSwitch mode={mode} />}
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

/** Changes between the marks of events and those of ledgers. */
function MarksSwitch({ mode: { marks, events, entries, onMarks } }: { readonly mode: Mode }) {
  return (
    <span class="marks-switch">
      <button type="button" aria-pressed={marks === 'events'} onClick={() => onMarks('events')}>
        Events <span class="count">{events}</span>
      </button>
      <button type="button" aria-pressed={marks === 'ledgers'} onClick={() => onMarks('ledgers')}>
        Ledgers <span class="count">{entries}</span>
      </button>
    </span>
  );
}
