import type { Doc, Range } from '../doc.js';

/** The arc over a word and its head; words are counted from the beginning of the sentence. */
export interface Arc {
  readonly head: number;
  readonly dependent: number;
  readonly deprel: string;
  readonly left: number;
  readonly right: number;
  /** How high it is drawn, from 1: above every arc that it spans. */
  readonly level: number;
}

/** The arcs of a sentence, shorter ones first. Those that cross get levels of their own too. */
export function arcsOf(doc: Doc, { start, end }: Range): Arc[] {
  const arcs = Array.from({ length: end - start }, (_, i) => {
    const head = doc.head(start + i) - start;
    return { head, dependent: i, deprel: doc.deprel(start + i), left: Math.min(head, i), right: Math.max(head, i) };
  }).filter(({ head, left, right }) => head >= 0 && right < end - start && left < right);
  arcs.sort((a, b) => a.right - a.left - (b.right - b.left) || a.left - b.left);
  /** The highest level so far between a word and the next. */
  const height = new Uint32Array(end - start);
  return arcs.map((arc) => {
    let level = 0;
    for (let at = arc.left; at < arc.right; at++) level = Math.max(level, height[at]!);
    height.fill(level + 1, arc.left, arc.right);
    return { ...arc, level: level + 1 };
  });
}
