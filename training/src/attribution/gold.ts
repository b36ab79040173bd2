import { readFileSync } from 'node:fs';
import type { Doc } from '@rapporteur/language';

export type Offsets = readonly [start: number, end: number];

/** An annotated attribution; each role is a list of stretches of the text. */
export interface GoldAttribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** @throws Error when the file is missing, with the remedy */
export function readArticles(path: string): GoldArticle[] {
  let lines: string;
  try {
    lines = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`There is no file ${path}. Name the folder of the attribution data with --data DIR.`);
  }
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** The words that touch some stretches of a text, in text order. */
export function wordsIn(doc: Doc, stretches: readonly Offsets[]): number[] {
  const found: number[] = [];
  for (const [start, end] of stretches) {
    for (let w = firstAfter(doc, start); w < doc.length && doc.start(w) < end; w++) found.push(w);
  }
  return found;
}

function firstAfter(doc: Doc, offset: number): number {
  let low = 0;
  let high = doc.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.end(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word of some that stands highest in its tree; of several the first. */
export function highest(doc: Doc, words: readonly number[]): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    let depth = doc.upos(word) === 'PUNCT' ? 1000 : 0;
    for (let h = doc.head(word); h >= 0; h = doc.head(h)) depth++;
    if (depth < least) [best, least] = [word, depth];
  }
  return best;
}

/** How far two sets of stretches agree: shared characters among all (Jaccard). */
export function agreement(a: readonly Offsets[], b: readonly Offsets[]): number {
  const size = (stretches: readonly Offsets[]) => stretches.reduce((sum, [start, end]) => sum + end - start, 0);
  let shared = 0;
  for (const [start, end] of a) {
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  const all = size(a) + size(b) - shared;
  return all === 0 ? 1 : shared / all;
}
