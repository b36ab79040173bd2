import type { KnownAccount } from './known-account.js';

/** A word that so many accounts of one time share finds nothing. */
const MOST_IN_BLOCK = 120;
/** Days of a block of time. */
const BLOCK = 7;
/** Times longer than this are looked up by their end, where the publication is. */
const MOST_BLOCKS = 4;

/**
 * Pairs of accounts worth comparing, each once: those that share a rare word or an actor with a deed, in about the same
 * time. Their number grows with that of the accounts, not with its square.
 */
export function* candidates(known: readonly KnownAccount[]): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  known.forEach((account, index) => {
    for (const time of times(account)) {
      for (const key of keys(account)) {
        const place = `${time} ${key}`;
        const block = blocks.get(place);
        if (block === undefined) blocks.set(place, [index]);
        else block.push(index);
      }
    }
  });
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > MOST_IN_BLOCK) continue;
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length; j++) {
        const pair = block[i]! * known.length + block[j]!;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [block[i]!, block[j]!];
      }
    }
  }
}

/** The blocks of time that an account touches, with a day on each side. */
function times({ when }: KnownAccount): number[] {
  if (!Number.isFinite(when.to)) return [NaN];
  const last = Math.floor((when.to + 1) / BLOCK);
  const first = Math.max(Math.floor((when.from - 1) / BLOCK), last - MOST_BLOCKS);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function keys({ account, triggers, rare }: KnownAccount): string[] {
  const actors = [...account.sources, ...account.targets].filter(({ named }) => named);
  return [
    ...rare,
    ...triggers,
    ...new Set(actors.map(({ actor }) => `${account.type} ${actor}`)),
    ...(/[1-9]$/.test(account.cameo.slice(2)) ? [account.cameo] : []),
  ];
}
