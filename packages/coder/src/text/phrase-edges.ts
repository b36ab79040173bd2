import type { Doc } from '@rapporteur/language';

/** The first and the last word below every word, itself included; one pass over the document. */
export interface PhraseEdges {
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

export function phraseEdges(doc: Doc): PhraseEdges {
  const first = Uint32Array.from({ length: doc.length }, (_, word) => word);
  const last = first.slice();
  // From the leaves upwards: a word is done once all below it are.
  const open = new Uint32Array(doc.length);
  for (let word = 0; word < doc.length; word++) {
    const head = doc.head(word);
    if (head >= 0) open[head]!++;
  }
  for (let leaf = 0; leaf < doc.length; leaf++) {
    if (open[leaf] !== 0) continue;
    // A word that became a leaf by this very walk is not walked from again.
    for (let word = leaf; ; ) {
      open[word] = DONE;
      const head = doc.head(word);
      if (head < 0) break;
      first[head] = Math.min(first[head]!, first[word]!);
      last[head] = Math.max(last[head]!, last[word]!);
      if (--open[head]! > 0) break;
      word = head;
    }
  }
  return { first, last };
}

/** Marks a word whose phrase is known. */
const DONE = 0xffffffff;
