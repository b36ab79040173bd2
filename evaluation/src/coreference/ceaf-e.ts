import { assign } from './assignment.js';
import { type Chains, type Counts, chainOf } from './chains.js';

/**
 * CEAF-e (Luo 2005, with his similarity φ4): chains of both sides are paired one to one so that the pairs
 * are as alike as can be, a pair counting 2 |K ∩ R| / (|K| + |R|).
 */
export function ceafE(key: Chains, response: Chains): Counts {
  const hits = bestPairing(key, response);
  return { recallHits: hits, recallOf: key.length, precisionHits: hits, precisionOf: response.length };
}

function bestPairing(key: Chains, response: Chains): number {
  const inResponse = chainOf(response);
  const likeness = key.map((chain) => {
    const shared = new Array<number>(response.length).fill(0);
    for (const mention of chain) {
      const number = inResponse.get(mention);
      if (number !== undefined) shared[number]!++;
    }
    return shared.map((count, r) => (2 * count) / (chain.length + response[r]!.length));
  });
  return assign(likeness).reduce((total, r, k) => total + (r < 0 ? 0 : likeness[k]![r]!), 0);
}
