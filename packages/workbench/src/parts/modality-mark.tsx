import type { Modality } from '@rapporteur/server/api';
import type { ComponentChildren } from 'preact';

/** A shape for each modality, so that none is told by colour alone. Drawn on 12 by 12. */
const SHAPES: Readonly<Record<Modality, ComponentChildren>> = {
  actual: <circle cx="6" cy="6" r="4.2" class="full" />,
  negated: (
    <>
      <circle cx="6" cy="6" r="4.2" />
      <path d="M3 9 9 3" />
    </>
  ),
  planned: (
    <>
      <circle cx="6" cy="6" r="4.2" />
      <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4z" class="full" />
    </>
  ),
  predicted: <path d="M2.5 9.5 9 3M4.2 2.6H9.4V7.8" />,
  possible: <circle cx="6" cy="6" r="4.2" stroke-dasharray="1.7 1.6" />,
  conditional: <path d="M6 1.4 10.6 6 6 10.6 1.4 6z" />,
  counterfactual: <path d="M2.6 2.6 9.4 9.4M9.4 2.6 2.6 9.4" />,
  demanded: (
    <>
      <path d="M6 1.6V7.4" stroke-width="2" />
      <circle cx="6" cy="10" r="0.7" class="full" />
    </>
  ),
  questioned: (
    <>
      <path d="M3.6 3.9C3.6 1 8.6 1 8.6 4 8.6 5.8 6 5.8 6 7.8" />
      <circle cx="6" cy="10.1" r="0.7" class="full" />
    </>
  ),
};

/** The sign of a modality; its name must stand beside it or in the element around it. */
export function ModalityMark({ modality }: { readonly modality: Modality }) {
  return (
    <svg class="mark" viewBox="0 0 12 12" data-modality={modality} aria-hidden="true" focusable="false">
      {SHAPES[modality]}
    </svg>
  );
}
