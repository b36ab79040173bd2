import type { Standing } from '@rapporteur/coder';
import type { Modality } from '@rapporteur/report';

/**
 * Where a modality lies between "did not happen" (-3) and "happened" (3). Annotators of the public sets
 * answered "did it happen?", so that plans and wishes lie below the middle.
 */
const SCORE: Readonly<Record<Modality, number>> = {
  actual: 2.6,
  negated: -2.4,
  planned: -0.6,
  predicted: -0.4,
  possible: -0.4,
  conditional: -1.2,
  counterfactual: -2.2,
  demanded: -1.2,
  questioned: -1,
};

const CERTAINTY = { CT: 1, PR: 0.7, PS: 0.3, Uu: 0.1 } as const;

/** A standing as one number from -3 to 3. */
export function factualityScore(standing: Standing): number {
  const score = SCORE[standing.modality];
  return score > 0 ? score * CERTAINTY[standing.certainty] : score;
}
