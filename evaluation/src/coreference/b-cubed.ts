import { type Chains, type Counts, chainOf } from './chains.js';

/**
 * B³ (Bagga & Baldwin 1998): for every mention, the share of its chain that stands in one chain on the
 * other side with it. A mention that the other side lacks counts 0, as in the reference scorer
 * (Pradhan et al. 2014).
 */
export function bCubed(key: Chains, response: Chains): Counts {
  const mentions = (chains: Chains) => chains.reduce((total, chain) => total + chain.length, 0);
  return {
    recallHits: together(key, response),
    recallOf: mentions(key),
    precisionHits: together(response, key),
    precisionOf: mentions(response),
  };
}

/** Summed over mentions: the share of the mention's chain that the other side has in the mention's chain there. */
function together(chains: Chains, others: Chains): number {
  const other = chainOf(others);
  let total = 0;
  for (const chain of chains) {
    const sizes = new Map<number, number>();
    for (const mention of chain) {
      const number = other.get(mention);
      if (number !== undefined) sizes.set(number, (sizes.get(number) ?? 0) + 1);
    }
    for (const size of sizes.values()) total += (size * size) / chain.length;
  }
  return total;
}
