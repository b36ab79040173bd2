import { skeleton } from './skeleton.js';

/** Words in a row that are looked at together: five are hardly ever the same by chance. */
export const SHINGLE = 5;

/** Every five words in a row of a text as a hash, each once, in ascending order. */
export function shingles(text: string): Uint32Array {
  const words = wordHashes(text);
  const found = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = FNV_OFFSET;
    for (let i = at; i < at + SHINGLE; i++) hash = mixed(hash, words[i]!);
    found.add(hash);
  }
  return Uint32Array.from(found).sort();
}

/** How many numbers two ascending lists share. */
export function common(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return shared;
}

/** Hashes of words are the same in every text, so they are made once a word. */
function wordHashes(text: string): number[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => {
    let hash = known.get(word);
    if (hash === undefined) {
      hash = FNV_OFFSET;
      for (const unit of skeleton(word)) hash = mixed(hash, unit.codePointAt(0)!);
      if (known.size < MOST_KNOWN) known.set(word, hash);
    }
    return hash;
  });
}

const known = new Map<string, number>();
const MOST_KNOWN = 200_000;

/** FNV-1a, a step a value. */
function mixed(hash: number, value: number): number {
  let mixing = Math.imul(hash ^ (value & 0xffff), FNV_PRIME);
  mixing = Math.imul(mixing ^ (value >>> 16), FNV_PRIME);
  return (mixing ^ (mixing >>> 15)) >>> 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
