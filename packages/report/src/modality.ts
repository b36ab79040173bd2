/** How the text presents an event: whether it happened, and if not, in what way it is spoken of. */
export const MODALITY = {
  actual: 'asserted to happen or to have happened',
  negated: 'said not to have happened',
  planned: 'intended, prepared or agreed by its own actor',
  predicted: 'said to lie ahead',
  possible: 'said to be possible, likely, alleged or unknown',
  conditional: 'stands in a condition or depends on one',
  counterfactual: 'would have happened, or was expected and did not',
  demanded: 'asked for, ordered, urged, recommended',
  questioned: 'asked whether it happens',
} as const;

export type Modality = keyof typeof MODALITY;
export const MODALITIES = Object.keys(MODALITY) as [Modality, ...Modality[]];
