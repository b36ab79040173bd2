import type { Modality } from '@rapporteur/server/api';
import { useModalities } from './vocabulary.js';

interface ModalityBarProps {
  readonly counts: Readonly<Record<Modality, number>>;
  /** What the whole width stands for; the sum of the counts unless given. */
  readonly of?: number;
}

/** How many events stand how: one stacked bar, told in words to those who do not see it. */
export function ModalityBar({ counts, of }: ModalityBarProps) {
  const present = useModalities().filter((modality) => counts[modality] > 0);
  const total = of ?? present.reduce((sum, modality) => sum + counts[modality], 0);
  const words = present.map((modality) => `${counts[modality]} ${modality}`).join(', ');
  return (
    <span class="bar" role="img" aria-label={words || 'no events'} title={words}>
      {present.map((modality) => (
        <span
          key={modality}
          class="bar-part"
          data-modality={modality}
          style={{ width: `${(100 * counts[modality]) / total}%` }}
        />
      ))}
    </span>
  );
}
