import type { Factuality, FactualityValue, Modality } from '@rapporteur/report';
import type { Certainty, Standing } from './standing.js';

/** Where the holder commits to whether it is so, the certainty that the modality alone carries. */
const COMMITMENT: Readonly<Partial<Record<Modality, Certainty>>> = {
  actual: 'CT',
  negated: 'CT',
  counterfactual: 'CT',
  predicted: 'PR',
  possible: 'PS',
};

const ORDER: readonly Certainty[] = ['CT', 'PR', 'PS', 'Uu'];

/** FactBank's value for the one whose words these are. */
export function factualityValue(standing: Standing): FactualityValue {
  const own = COMMITMENT[standing.modality];
  if (own === undefined) return 'Uu';
  const certainty = ORDER[Math.max(ORDER.indexOf(own), ORDER.indexOf(standing.certainty))]!;
  if (certainty === 'Uu') return 'Uu';
  const negative = standing.negative || standing.modality === 'counterfactual' || standing.modality === 'negated';
  return `${certainty}${negative ? '-' : '+'}` as FactualityValue;
}

/**
 * The commitment of the holder, and of the author where somebody else is the holder.
 * @param score how far the author presents it as having happened, -3 to 3, where that was learned
 */
export function factuality(standing: Standing, holder: string, score?: number): Factuality[] {
  const value = factualityValue(standing);
  const scored = score === undefined ? {} : { score: Math.round(100 * score) / 100 };
  if (holder === 'author') return [{ holder, value, ...scored }];
  const author: FactualityValue =
    standing.stance === 'endorse' ? value : standing.stance === 'reject' && value === 'CT+' ? 'PR-' : 'Uu';
  return [
    { holder, value },
    { holder: 'author', value: author, ...scored },
  ];
}
