import { skeleton } from '../copies/skeleton.js';
import type { Account } from './account.js';

/** Sentences of a copy that share so much of their words are one sentence: a dateline or a name is written otherwise. */
const SAME_SENTENCE = 0.6;

/**
 * Puts the accounts of one text together that are one sentence, reprinted: of the original first, then those of its
 * copies. What a copy adds stands alone. Give the accounts oldest first.
 */
export function gatherReprints(accounts: readonly Account[]): (readonly [Account, ...Account[]])[] {
  const groups: [Account, ...Account[]][] = [];
  const places = new Map<string, number[]>();
  const words = new Map<Account, Set<string>>();
  const copied = new Set(accounts.filter(({ document, text }) => document !== text).map(({ text }) => text));
  for (const account of accounts) {
    if (!copied.has(account.text)) {
      groups.push([account]);
      continue;
    }
    const place = `${account.text}\u0000${account.type}\u0000${account.trigger.split(/\s+/).map(skeleton).join(' ')}`;
    const here = places.get(place) ?? [];
    places.set(place, here);
    const own = skeletons(account.evidence);
    words.set(account, own);
    let best: { readonly group: number; readonly share: number } | undefined;
    for (const group of account.document === account.text ? [] : here) {
      // A sentence of the original meets one of each copy: one sentence may tell two events with one word.
      if (groups[group]!.some(({ document }) => document === account.document)) continue;
      const share = shareOf(own, words.get(groups[group]![0])!);
      if (share >= SAME_SENTENCE && share > (best?.share ?? 0)) best = { group, share };
    }
    if (best === undefined) {
      here.push(groups.length);
      groups.push([account]);
    } else groups[best.group]!.push(account);
  }
  return groups;
}

function skeletons(sentence: string): Set<string> {
  return new Set(Array.from(sentence.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => skeleton(word)));
}

/** Jaccard. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
