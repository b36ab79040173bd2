/**
 * The highest-scoring tree with one root (Chu and Liu 1965, Edmonds 1967), by contracting cycles.
 * @param scores n rows of n + 1: `scores[d * ld + h]` is how well word h - 1 governs word d; column 0 is the root
 * @param heads takes the result: the governing word of every word, -1 for the root
 */
export function spanningTree(scores: Float32Array, ld: number, n: number, heads: Int32Array): void {
  if (n === 1) {
    heads[0] = -1;
    return;
  }
  if (greedy(scores, ld, n, heads)) return;
  const found = arborescence(withOneRoot(scores, ld, n), n + 1);
  for (let d = 0; d < n; d++) heads[d] = found[d + 1]! - 1;
}

/** Takes every word's best governor; says whether that is a tree with one root. */
function greedy(scores: Float32Array, ld: number, n: number, heads: Int32Array): boolean {
  let roots = 0;
  for (let d = 0; d < n; d++) {
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    const row = d * ld;
    for (let h = 0; h <= n; h++) {
      if (scores[row + h]! > top && h !== d + 1) {
        top = scores[row + h]!;
        best = h;
      }
    }
    heads[d] = best - 1;
    if (best === 0) roots++;
  }
  if (roots !== 1) return false;
  // A word seen in this walk again closes a cycle; one seen in an earlier walk leads to the root.
  const seen = new Int32Array(n).fill(-1);
  for (let d = 0; d < n; d++) {
    let at = d;
    while (at >= 0 && seen[at] === -1) {
      seen[at] = d;
      at = heads[at]!;
    }
    if (at >= 0 && seen[at] === d) return false;
  }
  return true;
}

/**
 * The scores as a square matrix of nodes 0 (the root) to n. Every arc from the root costs more than all other
 * arcs can differ by, so that the best tree has only one.
 */
function withOneRoot(scores: Float32Array, ld: number, n: number): Float64Array {
  const size = n + 1;
  const matrix = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  let span = 1;
  for (let d = 0; d < n; d++) {
    const row = scores.subarray(d * ld, d * ld + size);
    span += row.reduce((a, b) => Math.max(a, b)) - row.reduce((a, b) => Math.min(a, b));
  }
  for (let d = 1; d < size; d++) {
    for (let h = 0; h < size; h++) {
      if (h !== d) matrix[d * size + h] = scores[(d - 1) * ld + h]! - (h === 0 ? span : 0);
    }
  }
  return matrix;
}

/**
 * The best tree over nodes 0 to size - 1 with root 0; `m[d * size + h]` is the score of h governing d. A cycle
 * of best governors becomes one node of a smaller matrix, whose best tree tells where to break the cycle.
 */
function arborescence(m: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) {
    let best = 0;
    for (let h = 1; h < size; h++) if (h !== d && m[d * size + h]! > m[d * size + best]!) best = h;
    heads[d] = best;
  }
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;
  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => inCycle[node] === 0);
  // The cycle is the smaller matrix's last node.
  const last = outside.length;
  const smaller = new Float64Array((last + 1) * (last + 1)).fill(Number.NEGATIVE_INFINITY);
  const entry = new Int32Array(last);
  const exit = new Int32Array(last);
  for (let i = 0; i < last; i++) {
    const node = outside[i]!;
    for (let j = 0; j < last; j++) smaller[i * (last + 1) + j] = m[node * size + outside[j]!]!;
    let into = cycle[0]!;
    let out = cycle[0]!;
    const gain = (member: number): number => m[member * size + node]! - m[member * size + heads[member]!]!;
    for (const member of cycle) {
      if (gain(member) > gain(into)) into = member;
      if (m[node * size + member]! > m[node * size + out]!) out = member;
    }
    entry[i] = into;
    exit[i] = out;
    smaller[last * (last + 1) + i] = gain(into);
    smaller[i * (last + 1) + last] = m[node * size + out]!;
  }
  const found = arborescence(smaller, last + 1);
  for (let i = 1; i < last; i++) heads[outside[i]!] = found[i] === last ? exit[i]! : outside[found[i]!]!;
  heads[entry[found[last]!]!] = outside[found[last]!]!;
  return heads;
}

/** The nodes of one cycle, or none. */
function findCycle(heads: Int32Array): number[] {
  const seen = new Int32Array(heads.length).fill(-1);
  for (let d = 1; d < heads.length; d++) {
    let at = d;
    while (at > 0 && seen[at] === -1) {
      seen[at] = d;
      at = heads[at]!;
    }
    if (at <= 0 || seen[at] !== d) continue;
    const cycle = [at];
    for (let node = heads[at]!; node !== at; node = heads[node]!) cycle.push(node);
    return cycle;
  }
  return [];
}
