import type { Standing, Standings } from '@rapporteur/coder';
import type { Modality } from '@rapporteur/report';
import type { Engine } from './engine.js';
import type { Gold } from './gold-files.js';

/** How far the author presents what a word says as having happened, from -3 to 3. */
export type FactualityJudge = (standings: Standings, word: number) => number;

/** The learned model for a gold file: news wire (UW) has a scale of its own. Without its model, the rules. */
export function judgeOf({ name }: Gold, { learned }: Engine): FactualityJudge {
  const scorer = name.includes('uw') ? learned.factualityNews : learned.factuality;
  return scorer === undefined ? rulesAlone : (standings, word) => scorer.score(standings, word);
}

/** What the rules alone make of it: every modality stands for one number. */
export const rulesAlone: FactualityJudge = (standings, word) => standingValue(standings.of(word));

/**
 * Where a modality lies between "did not happen" (-3) and "happened" (3). Annotators of the public sets
 * answered "did it happen?", so that plans and wishes lie below the middle.
 */
const VALUE: Readonly<Record<Modality, number>> = {
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

function standingValue({ modality, certainty }: Standing): number {
  const value = VALUE[modality];
  return value > 0 ? value * CERTAINTY[certainty] : value;
}
