import { common, shingles } from './shingles.js';

/** What is needed of a document to tell whether it is a copy. */
export interface TextToCompare {
  readonly id: string;
  readonly text: string;
  /** Day of publication, ISO 8601. */
  readonly published?: string | undefined;
}

/** A document that is mostly the text of an earlier one: a wire copy, a reprint, a cut or lengthened version. */
export interface Copy {
  readonly document: string;
  /** The earliest document that it has its text from. */
  readonly original: string;
  /** Word 5-grams of both over those of either (Jaccard), 0 to 1. */
  readonly share: number;
  /** Word 5-grams of both over those of the shorter text (containment). */
  readonly contained: number;
  /** How many word 5-grams they have in common. */
  readonly common: number;
}

/** One text is mostly inside the other … */
const CONTAINED = 0.6;
/** … and the other is not mostly something else: a round-up that prints a short dispatch is no copy of it. */
const OF_LONGER = 0.3;
/** Below so many word 5-grams (four lines) a text has too little of its own. */
const FEWEST = 30;
/** One 5-gram in so many is looked up to find texts worth comparing. */
const SAMPLE = 8;
/** A 5-gram in more texts than this is boilerplate ('all rights reserved'), or of a text that others find too. */
const MOST_TEXTS = 60;
/** So many looked-up 5-grams in common make two texts worth comparing. */
const WORTH = 2;

/**
 * Which documents are copies, and of which. The earliest is the original; of one day, the one whose id comes first. The
 * copy of a copy counts as one of the original only where it has the original's text itself, so that versions do not
 * drift. The order of the documents does not matter; time grows with the number of texts, not with that of pairs.
 */
export function findCopies(documents: readonly TextToCompare[]): Copy[] {
  const ordered = [...documents].sort(byAge);
  const grams = ordered.map(({ text }) => shingles(text));
  const candidates = textsInCommon(grams);
  const copies: Copy[] = [];
  const isCopy = new Set<number>();
  for (let later = 0; later < ordered.length; later++) {
    for (const earlier of candidates(later)) {
      if (isCopy.has(earlier)) continue;
      const [a, b] = [grams[earlier]!, grams[later]!];
      const shared = common(a, b);
      const contained = shared / Math.min(a.length, b.length);
      if (contained < CONTAINED || shared / Math.max(a.length, b.length) < OF_LONGER) continue;
      isCopy.add(later);
      copies.push({
        document: ordered[later]!.id,
        original: ordered[earlier]!.id,
        share: shared / (a.length + b.length - shared),
        contained,
        common: shared,
      });
      break;
    }
  }
  return copies;
}

/** For each text the earlier ones, earliest first, that share sampled 5-grams with it; to be asked in ascending order. */
function textsInCommon(grams: readonly Uint32Array[]): (later: number) => number[] {
  const holders = new Map<number, number[]>();
  return (later) => {
    const counts = new Map<number, number>();
    if (grams[later]!.length < FEWEST) return [];
    for (const gram of grams[later]!) {
      if (gram % SAMPLE !== 0) continue;
      const texts = holders.get(gram);
      if (texts === undefined) holders.set(gram, [later]);
      else {
        for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
        // The earliest are kept: they are what later texts are copies of.
        if (texts.length < MOST_TEXTS) texts.push(later);
      }
    }
    return [...counts.keys()].filter((text) => counts.get(text)! >= WORTH).sort((a, b) => a - b);
  };
}

/** Earliest first; without a day last. */
function byAge(a: TextToCompare, b: TextToCompare): number {
  return compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
