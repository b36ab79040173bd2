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
 * The best tree over nodes 0 to size - 1 with root 0; `m[d * size + h]` is the score of h governing d. Every
 * cycle of best governors becomes one node of a smaller matrix, whose best tree tells where to break it.
 */
function arborescence(m: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) {
    let best = 0;
    for (let h = 1; h < size; h++) if (h !== d && m[d * size + h]! > m[d * size + best]!) best = h;
    heads[d] = best;
  }
  const { groupOf, groups, inCycle } = groupCycles(heads);
  if (groups === size) return heads;
  // Between two groups counts the arc that gains most over the arc it replaces within its cycle.
  const smaller = new Float64Array(groups * groups).fill(Number.NEGATIVE_INFINITY);
  const arc = new Int32Array(groups * groups);
  for (let d = 1; d < size; d++) {
    const row = groupOf[d]! * groups;
    const replaced = inCycle[d] === 1 ? m[d * size + heads[d]!]! : 0;
    for (let h = 0; h < size; h++) {
      const cell = row + groupOf[h]!;
      const gain = m[d * size + h]! - replaced;
      if (groupOf[h] === groupOf[d] || gain <= smaller[cell]!) continue;
      smaller[cell] = gain;
      arc[cell] = d * size + h;
    }
  }
  const found = arborescence(smaller, groups);
  for (let group = 1; group < groups; group++) {
    const chosen = arc[group * groups + found[group]!]!;
    heads[Math.floor(chosen / size)] = chosen % size;
  }
  return heads;
}

/** Numbers the groups: each cycle is one, each other node its own. Node 0 is group 0. */
function groupCycles(heads: Int32Array): { groupOf: Int32Array; groups: number; inCycle: Uint8Array } {
  const size = heads.length;
  const inCycle = new Uint8Array(size);
  const groupOf = new Int32Array(size).fill(-1);
  const seen = new Int32Array(size).fill(-1);
  groupOf[0] = 0;
  let groups = 1;
  for (let d = 1; d < size; d++) {
    let at = d;
    while (at > 0 && seen[at] === -1) {
      seen[at] = d;
      at = heads[at]!;
    }
    if (at <= 0 || seen[at] !== d) continue;
    for (let node = at; inCycle[node] === 0; node = heads[node]!) {
      inCycle[node] = 1;
      groupOf[node] = groups;
    }
    groups++;
  }
  for (let d = 1; d < size; d++) if (groupOf[d]! < 0) groupOf[d] = groups++;
  return { groupOf, groups, inCycle };
}
