import { type Chains, type Counts, chainOf } from './chains.js';

/**
 * MUC (Vilain et al. 1995): how many links of the key the response has, where a chain of n mentions has
 * n - 1 links and loses one for every part that the other side breaks it into.
 */
export function muc(key: Chains, response: Chains): Counts {
  const recall = links(key, response);
  const precision = links(response, key);
  return {
    recallHits: recall.found,
    recallOf: recall.all,
    precisionHits: precision.found,
    precisionOf: precision.all,
  };
}

function links(chains: Chains, others: Chains): { found: number; all: number } {
  const other = chainOf(others);
  let found = 0;
  let all = 0;
  for (const chain of chains) {
    const numbers = chain.map((mention) => other.get(mention));
    // A mention that the other side lacks is a part of its own.
    const parts = new Set(numbers.filter((number) => number !== undefined)).size;
    const missing = numbers.filter((number) => number === undefined).length;
    found += chain.length - parts - missing;
    all += chain.length - 1;
  }
  return { found, all };
}
