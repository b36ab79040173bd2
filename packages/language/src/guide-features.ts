import type { ArcHybrid } from './arc-hybrid.js';
import { mix } from './hash.js';
import type { SentenceWords } from './sentence-words.js';

const f1 = (template: number, a: number): number => mix(template * 0x3c6ef35f, a);
const f2 = (template: number, a: number, b: number): number => mix(mix(template * 0x3c6ef35f, a), b);
const f3 = (template: number, a: number, b: number, c: number): number => mix(f2(template, a, b), c);
const f4 = (template: number, a: number, b: number, c: number, d: number): number => mix(f3(template, a, b, c), d);

/** Where the guide's head of a word lies, seen from the state. */
enum Place {
  None,
  B0,
  S0,
  S1,
  Behind,
  Ahead,
  Root,
}

/**
 * What another parser made of the sentence: its head and relation of the words at hand, and whether
 * words still to come hang on them (stacking: Nivre & McDonald 2008).
 * @returns how many features `out` holds now
 */
export function guideFeatures(state: ArcHybrid, words: SentenceWords, out: Int32Array, count: number): number {
  const { tag, folded, guideHead, guideLabel, guideLast } = words;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.next(0);
  const s0t = tag[s0]!;
  const s1t = tag[s1]!;
  const b0t = tag[b0]!;
  const place0 = place(state, guideHead[s0]!, s0, s1, b0);
  const place1 = place(state, guideHead[s1]!, s0, s1, b0);
  const placeB = place(state, guideHead[b0]!, s0, s1, b0);
  const label0 = guideLabel[s0]!;
  const labelB = guideLabel[b0]!;
  const more0 = guideLast[s0]! >= b0 ? 1 : 0;
  const more1 = guideLast[s1]! >= b0 ? 1 : 0;
  const all = mix(place0 + 8 * place1 + 64 * placeB, more0 + 2 * more1);
  let k = count;
  out[k++] = f1(201, place0 + 8 * more0);
  out[k++] = f2(202, place0, label0);
  out[k++] = f3(203, place0, label0, more0);
  out[k++] = f4(204, place0, more0, s0t, b0t);
  out[k++] = f4(205, place0, more0, s1t, s0t);
  out[k++] = f1(206, all);
  out[k++] = f2(207, all, label0);
  out[k++] = f3(208, all, s0t, b0t);
  out[k++] = f3(209, all, s1t, s0t);
  out[k++] = f3(210, placeB, labelB, b0t);
  out[k++] = f4(211, placeB, labelB, place0, label0);
  out[k++] = f3(212, place0, label0, folded[s0]!);
  out[k++] = f3(213, place0, label0, s0t);
  out[k++] = f4(214, place0, label0, s1t, b0t);
  out[k++] = f3(215, place0, more0, folded[s0]!);
  return k;
}

function place(state: ArcHybrid, head: number, s0: number, s1: number, b0: number): Place {
  if (head === state.none) return Place.None;
  if (head === b0) return Place.B0;
  if (head === state.length) return Place.Root;
  if (head === s0) return Place.S0;
  if (head === s1) return Place.S1;
  return head > b0 ? Place.Ahead : Place.Behind;
}
