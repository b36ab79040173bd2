/** The chains of one document: each the spans ("3-5") of its mentions. */
export type Chains = readonly (readonly string[])[];

/** What a measure counts in a document: summed over documents, then divided, as the reference scorer does. */
export interface Counts {
  readonly recallHits: number;
  readonly recallOf: number;
  readonly precisionHits: number;
  readonly precisionOf: number;
}

export interface Ratios {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Chains of two mentions and more; the others say of nothing that it corefers. */
export function withoutSingletons(chains: Chains): Chains {
  return chains.filter((chain) => chain.length > 1);
}

/** The number of the chain that each mention is in. */
export function chainOf(chains: Chains): Map<string, number> {
  return new Map(chains.flatMap((chain, number) => chain.map((mention) => [mention, number] as const)));
}

/** Precision, recall and F1 of summed counts; 0 where nothing was there to find. */
export function ratios(counts: readonly Counts[]): Ratios {
  const sum = (field: keyof Counts) => counts.reduce((total, count) => total + count[field], 0);
  const share = (hits: number, all: number) => (all === 0 ? 0 : hits / all);
  const recall = share(sum('recallHits'), sum('recallOf'));
  const precision = share(sum('precisionHits'), sum('precisionOf'));
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}
