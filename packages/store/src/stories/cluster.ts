import { candidates } from './candidates.js';
import type { KnownAccount, Rarities } from './known-account.js';
import { type Likeness, likeness } from './likeness.js';

/** So much must speak for two accounts being of one event. Chosen on judged clusters: docs/stories.md. */
export const ENOUGH = 8;

/**
 * Groups accounts of one event. The likeliest pairs come first, and two groups become one only where every account of
 * the one fits every account of the other, so that a story does not drift from link to link (complete link). Ties are
 * broken by the ids of the events: the order of the accounts does not matter.
 */
export function cluster(known: readonly KnownAccount[], rarities: Rarities): number[][] {
  const links: { readonly i: number; readonly j: number; readonly bits: number; readonly key: string }[] = [];
  for (const [i, j] of candidates(known)) {
    const found = likeness(known[i]!, known[j]!, rarities);
    if (found === undefined || found.bits < ENOUGH) continue;
    const ids = [known[i]!.account.event, known[j]!.account.event].sort();
    links.push({ i, j, bits: rounded(found.bits), key: ids.join(' ') });
  }
  links.sort((a, b) => b.bits - a.bits || (a.key < b.key ? -1 : 1));
  const group = known.map((_, index) => [index]);
  const memory = new Map<number, boolean>();
  const fits = (i: number, j: number): boolean => {
    const pair = Math.min(i, j) * known.length + Math.max(i, j);
    let fit = memory.get(pair);
    if (fit === undefined) {
      const found: Likeness | undefined = likeness(known[i]!, known[j]!, rarities);
      fit = found !== undefined && rounded(found.bits) >= ENOUGH;
      memory.set(pair, fit);
    }
    return fit;
  };
  for (const { i, j } of links) {
    const [a, b] = [group[i]!, group[j]!];
    if (a === b || !a.every((one) => b.every((other) => fits(one, other)))) continue;
    for (const member of b) {
      a.push(member);
      group[member] = a;
    }
  }
  return [...new Set(group)];
}

/** Sums of bits in another order differ in their last figures. */
function rounded(bits: number): number {
  return Math.round(bits * 1e6) / 1e6;
}
