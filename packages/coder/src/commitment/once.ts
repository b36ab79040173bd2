import type { Doc } from '@rapporteur/language';
import type { Reading } from '../ledger/reading.js';
import type { Found } from './found.js';

/** Share of the shorter content's words that two tellings of one commitment have in common. */
const ALIKE = 0.6;

/**
 * Each commitment once: of those of one kind, maker and content the one that tells most, at its first place. A
 * commitment within the content of another by the same maker ('said it would agree to leave') is part of that.
 */
export function once({ doc, standings }: Reading, all: readonly Found[]): Found[] {
  const kept: { item: Found; words: ReadonlySet<string> }[] = [];
  const sorted = [...all].sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
  for (const item of sorted) {
    const words = contentWords(doc, item);
    const same = kept.find((other) => isSame(item, words, other.item, other.words));
    if (same === undefined) kept.push({ item, words });
    else if (worth(item) > worth(same.item)) Object.assign(same, { item, words });
  }
  return kept.map(({ item }) => item);

  function worth({ by, to, word }: Found): number {
    const { modality } = standings.of(word);
    return (modality === 'actual' ? 4 : 0) + (by === undefined ? 0 : 2) + (to.length > 0 ? 1 : 0);
  }
}

function isSame(a: Found, words: ReadonlySet<string>, b: Found, others: ReadonlySet<string>): boolean {
  const maker = a.by === undefined || b.by === undefined || a.by.actor === b.by.actor;
  const within = a.content.start >= b.content.start && a.content.end <= b.content.end;
  const mutual = a.kind === 'agreement' && b.kind === 'agreement' && a.by?.actor === b.to[0]?.actor;
  if (within && a.by !== undefined && a.by.actor === b.by?.actor) return true;
  if (a.kind !== b.kind || !(maker || mutual) || a.allows !== b.allows) return false;
  if (within && maker) return true;
  let common = 0;
  for (const word of words) if (others.has(word)) common++;
  return common > 0 && common >= ALIKE * Math.min(words.size, others.size);
}

/** The lemmas of a content. */
function contentWords(doc: Doc, { content, thing }: Found): ReadonlySet<string> {
  const found = new Set<string>();
  for (const w of doc.subtree(thing)) {
    if (doc.start(w) < content.start || doc.end(w) > content.end) continue;
    if (['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'].includes(doc.upos(w))) found.add(doc.lemma(w).toLowerCase());
  }

  return found;
}
