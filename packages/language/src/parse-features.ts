import type { ArcHybrid } from './arc-hybrid.js';
import { mix } from './hash.js';

/** Room that `parseFeatures` needs in its output. */
export const MAX_PARSE_FEATURES = 160;

/**
 * What the parser knows of a sentence's words, as hashes; word `i` at place `i`, then the root, then
 * "no word".
 */
export interface ParseWords {
  readonly folded: Int32Array;
  readonly lemma: Int32Array;
  /** UPOS and XPOS together. */
  readonly tag: Int32Array;
  readonly feats: Int32Array;
  /** Number of finite verbs from the word to the end of the sentence, up to three. */
  readonly verbsAhead: Int32Array;
}

const f1 = (template: number, a: number): number => mix(template * 0x3c6ef35f, a);
const f2 = (template: number, a: number, b: number): number => mix(mix(template * 0x3c6ef35f, a), b);
const f3 = (template: number, a: number, b: number, c: number): number => mix(f2(template, a, b), c);
const f4 = (template: number, a: number, b: number, c: number, d: number): number => mix(f3(template, a, b, c), d);

/** Distances in classes: 1, 2, 3, 4, 5-7, 8-12, more. */
function distance(from: number, to: number): number {
  const d = to - from;
  return d < 5 ? d : d < 8 ? 5 : d < 13 ? 6 : 7;
}

/**
 * The features of a state, after Zhang & Nivre 2011: words and tags at the top of the stack (s0, s1, s2)
 * and the front of the buffer (b0, b1, b2), alone and together; their dependents; distances, numbers and
 * relations of dependents.
 * @returns how many features were written to `out`
 */
export function parseFeatures(state: ArcHybrid, words: ParseWords, out: Int32Array): number {
  const { folded: W, tag: T, lemma: M, feats: F } = words;
  const { label: L, left1, left2, right1, right2, none } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.next(0);
  const b1 = state.next(1);
  const b2 = state.next(2);
  const s0w = W[s0]!;
  const s0t = T[s0]!;
  const s0m = M[s0]!;
  const s1w = W[s1]!;
  const s1t = T[s1]!;
  const s1m = M[s1]!;
  const s2t = T[s2]!;
  const b0w = W[b0]!;
  const b0t = T[b0]!;
  const b0m = M[b0]!;
  const b1t = T[b1]!;
  const b1w = W[b1]!;
  const b2t = T[b2]!;
  const s0l = left1[s0]!;
  const s0r = right1[s0]!;
  const s1l = left1[s1]!;
  const s1r = right1[s1]!;
  const b0l = left1[b0]!;
  const s0l2 = left2[s0]!;
  const s0r2 = right2[s0]!;
  const s1r2 = right2[s1]!;
  const b0l2 = left2[b0]!;
  const s0wt = mix(s0w, s0t);
  const s1wt = mix(s1w, s1t);
  const b0wt = mix(b0w, b0t);
  const s0lt = mix(T[s0l]!, L[s0l]!);
  const s0rt = mix(T[s0r]!, L[s0r]!);
  const s1rt = mix(T[s1r]!, L[s1r]!);
  const s1lt = mix(T[s1l]!, L[s1l]!);
  const b0lt = mix(T[b0l]!, L[b0l]!);
  const dsb = s0 === none ? 0 : distance(s0, b0);
  const dss = s1 === none ? 0 : distance(s1, s0);
  let k = 0;
  // Words and tags alone.
  out[k++] = f1(1, s0w);
  out[k++] = f1(2, s0t);
  out[k++] = f1(3, s0wt);
  out[k++] = f1(4, s1w);
  out[k++] = f1(5, s1t);
  out[k++] = f1(6, s1wt);
  out[k++] = f1(7, W[s2]!);
  out[k++] = f1(8, s2t);
  out[k++] = f1(9, b0w);
  out[k++] = f1(10, b0t);
  out[k++] = f1(11, b0wt);
  out[k++] = f1(12, b1w);
  out[k++] = f1(13, b1t);
  out[k++] = f1(14, mix(b1w, b1t));
  out[k++] = f1(15, W[b2]!);
  out[k++] = f1(16, b2t);
  out[k++] = f2(17, F[s0]!, F[b0]!);
  out[k++] = f2(18, F[s1]!, F[s0]!);
  // s0 with b0.
  out[k++] = f2(19, s0wt, b0wt);
  out[k++] = f2(20, s0wt, b0w);
  out[k++] = f2(21, s0w, b0wt);
  out[k++] = f2(22, s0wt, b0t);
  out[k++] = f2(23, s0t, b0wt);
  out[k++] = f2(24, s0m, b0m);
  out[k++] = f2(25, s0t, b0t);
  out[k++] = f2(26, b0t, b1t);
  out[k++] = f2(27, s0w, b1t);
  out[k++] = f2(28, s0m, b0t);
  out[k++] = f2(29, s0t, b0m);
  // s1 with s0.
  out[k++] = f2(30, s1wt, s0wt);
  out[k++] = f2(31, s1m, s0m);
  out[k++] = f2(32, s1wt, s0t);
  out[k++] = f2(33, s1t, s0wt);
  out[k++] = f2(34, s1t, s0t);
  out[k++] = f2(35, s1m, s0t);
  out[k++] = f2(36, s1t, s0m);
  // s1 with b0.
  out[k++] = f2(37, s1t, b0t);
  out[k++] = f2(38, s1m, b0m);
  out[k++] = f2(39, s1wt, b0t);
  out[k++] = f2(40, s1t, b0wt);
  // Three and four tags.
  out[k++] = f3(41, b0t, b1t, b2t);
  out[k++] = f3(42, s0t, b0t, b1t);
  out[k++] = f3(43, s1t, s0t, b0t);
  out[k++] = f3(44, s2t, s1t, s0t);
  out[k++] = f4(45, s1t, s0t, b0t, b1t);
  out[k++] = f4(46, s2t, s1t, s0t, b0t);
  out[k++] = f4(47, s0t, b0t, b1t, b2t);
  out[k++] = f3(48, s1m, s0t, b0t);
  out[k++] = f3(49, s1t, s0m, b0t);
  out[k++] = f3(50, s1t, s0t, b0m);
  out[k++] = f3(51, s0t, b0t, b1w);
  out[k++] = f3(52, s1m, s0m, b0t);
  // Dependents.
  out[k++] = f2(53, s0wt, s0lt);
  out[k++] = f2(54, s0wt, s0rt);
  out[k++] = f2(55, s1wt, s1rt);
  out[k++] = f2(56, b0wt, b0lt);
  out[k++] = f3(57, s0t, s0lt, b0t);
  out[k++] = f3(58, s0t, s0rt, b0t);
  out[k++] = f3(59, s0t, b0t, b0lt);
  out[k++] = f3(60, s1t, s0t, s0lt);
  out[k++] = f3(61, s1t, s0t, s0rt);
  out[k++] = f3(62, s1t, s0t, s1rt);
  out[k++] = f3(63, s1t, s0t, s1lt);
  out[k++] = f4(64, s1t, s0t, s1rt, s0lt);
  out[k++] = f3(65, s0t, W[s0l]!, s1m);
  out[k++] = f3(66, s0t, W[s0l]!, s1t);
  out[k++] = f3(67, s0m, W[s0l]!, s1t);
  out[k++] = f4(68, s0m, W[s0l]!, s1m, s1t);
  out[k++] = f4(69, T[s2]!, W[s0l]!, s1t, s0t);
  out[k++] = f3(70, M[s2]!, W[s0l]!, s1m);
  out[k++] = f3(71, s0t, L[s0l]!, L[s0l2]!);
  out[k++] = f3(72, s0t, L[s0r]!, L[s0r2]!);
  out[k++] = f3(73, s1t, L[s1r]!, L[s1r2]!);
  out[k++] = f3(74, b0t, L[b0l]!, L[b0l2]!);
  out[k++] = f3(75, s0t, T[s0l]!, T[s0l2]!);
  out[k++] = f3(76, s0t, T[s0r]!, T[s0r2]!);
  out[k++] = f3(77, s1t, T[s1r]!, T[s1r2]!);
  out[k++] = f3(78, b0t, T[b0l]!, T[b0l2]!);
  out[k++] = f2(79, W[s0r]!, s0t);
  out[k++] = f2(80, W[s0l]!, s0t);
  out[k++] = f2(81, W[b0l]!, b0t);
  out[k++] = f2(82, W[s1r]!, s1t);
  // Relations of dependents, as sets.
  out[k++] = f3(83, s0t, state.leftLabels[s0]!, b0t);
  out[k++] = f3(84, s0t, state.rightLabels[s0]!, b0t);
  out[k++] = f3(85, s1t, state.rightLabels[s1]!, s0t);
  out[k++] = f3(86, b0t, state.leftLabels[b0]!, s0t);
  out[k++] = f2(87, s0m, state.rightLabels[s0]!);
  out[k++] = f3(88, s1m, state.rightLabels[s1]!, s0t);
  out[k++] = f3(89, s1t, mix(state.leftLabels[s1]!, state.rightLabels[s1]!), s0t);
  out[k++] = f3(90, s0t, mix(state.leftLabels[s0]!, state.rightLabels[s0]!), s1t);
  // Distances and numbers of dependents.
  out[k++] = f3(91, s0t, b0t, dsb);
  out[k++] = f2(92, s0w, dsb);
  out[k++] = f2(93, b0w, dsb);
  out[k++] = f3(94, s1t, s0t, dss);
  out[k++] = f2(95, s1w, dss);
  out[k++] = f2(96, s0w, dss);
  out[k++] = f2(97, s0wt, state.rightCount[s0]!);
  out[k++] = f2(98, s0wt, state.leftCount[s0]!);
  out[k++] = f2(99, s1wt, state.rightCount[s1]!);
  out[k++] = f2(100, b0wt, state.leftCount[b0]!);
  // The words around, whatever has become of them.
  const before = b0 > 0 && b0 <= state.length ? b0 - 1 : none;
  const after = s0 + 1 < state.length ? s0 + 1 : none;
  const ahead = s0 > 0 && s0 < state.length ? s0 - 1 : none;
  out[k++] = f3(101, s0t, T[before]!, b0t);
  out[k++] = f3(102, s0t, T[after]!, b0t);
  out[k++] = f3(103, s1t, T[ahead]!, s0t);
  // Conjuncts are alike: whether s0 has a conjunction of its own, and the tag of s1 or of s2.
  const same01 = s0t === s1t ? 1 : 0;
  const same02 = s0t === s2t ? 1 : 0;
  out[k++] = f4(104, L[s0l]!, same01, same02, s0t);
  out[k++] = f4(105, L[s0l]!, L[s0l2]!, same01 + 2 * same02, s1t);
  out[k++] = f3(106, s0m, M[s2]!, W[s0l]!);
  out[k++] = f3(107, s2t, s0t, W[s0l]!);
  out[k++] = f4(108, s2t, s1t, s0t, L[s0l]!);
  // What is still to come, and further down.
  const verbs = words.verbsAhead[b0]!;
  out[k++] = f3(109, s0t, b0t, verbs);
  out[k++] = f3(110, s1t, s0t, verbs);
  out[k++] = f3(111, s0t, state.leftLabels[s0]!, verbs);
  out[k++] = f3(112, T[state.top(3)]!, s2t, s0t);
  out[k++] = f2(113, s0t, T[state.next(3)]!);
  // The dependents' own dependents: the preposition of a phrase that hangs on s1.
  const s1rl = left1[s1r]!;
  out[k++] = f3(114, W[s1rl]!, W[s0l]!, s1t);
  out[k++] = f3(115, T[s1r]!, W[s1rl]!, s0t);
  out[k++] = f3(116, s1m, W[s1rl]!, W[s0l]!);
  return k;
}
