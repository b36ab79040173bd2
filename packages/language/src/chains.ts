import type { Doc, Range } from './doc.js';

/** One mention of somebody or something that is mentioned again. */
export interface ChainMention extends Range {
  /** The word that heads the mention. */
  readonly head: number;
}

/** What corefers, as a view on the columns: the mentions of each chain, in text order; none before the stage has run. */
export function chains(doc: Doc): ChainMention[][] {
  const { mentionStart, mentionEnd, mentionHead, mentionChain } = doc.columns;
  if (!mentionStart || !mentionEnd || !mentionHead || !mentionChain) return [];
  const found: ChainMention[][] = [];
  for (const [i, chain] of mentionChain.entries()) {
    found[chain] ??= [];
    found[chain].push({ start: mentionStart[i]!, end: mentionEnd[i]!, head: mentionHead[i]! });
  }
  return found;
}
