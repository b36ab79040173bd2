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

/** Where a node stands: not looked at, on the path that is being followed, or known to hang on the root. */
enum State {
  New,
  OnPath,
  Settled,
}

/**
 * The best tree over nodes 0 to size - 1 with root 0; `m[d * size + h]` is the score of h governing d, and is
 * overwritten. From every node the best governors are followed; a cycle becomes one node whose row is the best
 * of its members' rows, each less the arc that it replaces. Time goes by the square of the size (Tarjan 1977,
 * Finding Optimum Branchings).
 */
function arborescence(m: Float64Array, size: number): Int32Array {
  // Nodes from `size` on are cycles. A node's row is that of its first member.
  const rowOf = Int32Array.from({ length: 2 * size }, (_, node) => node);
  const cycleOf = new Int32Array(2 * size).fill(-1);
  const state = new Uint8Array(2 * size);
  const outermost = Int32Array.from({ length: size }, (_, node) => node);
  /** The word that an entry of a row is an arc to. */
  const dependent = Int32Array.from({ length: size * size }, (_, cell) => Math.floor(cell / size));
  /** The arc to every node, as dependent and head, and what it scores. */
  const arcs = new Int32Array(4 * size);
  const scores = new Float64Array(2 * size);
  let nodes = size;
  state[0] = State.Settled;

  for (let start = 1; start < size; start++) {
    const path = [outermost[start]!];
    while (state[path.at(-1)!] !== State.Settled) {
      const node = path.at(-1)!;
      state[node] = State.OnPath;
      const next = outermost[chooseArc(node)]!;
      if (state[next] === State.New) path.push(next);
      else if (state[next] === State.OnPath) path.push(contract(path.splice(path.indexOf(next))));
      else for (const settled of path) state[settled] = State.Settled;
    }
  }
  // Opened from the outermost in, every cycle loses the arc to the member that is entered from outside.
  for (let cycle = nodes - 1; cycle >= size; cycle--) {
    let entered = arcs[2 * cycle]!;
    while (cycleOf[entered] !== cycle) entered = cycleOf[entered]!;
    arcs[2 * entered] = arcs[2 * cycle]!;
    arcs[2 * entered + 1] = arcs[2 * cycle + 1]!;
  }
  return Int32Array.from({ length: size }, (_, node) => (node === 0 ? -1 : arcs[2 * node + 1]!));

  function chooseArc(node: number): number {
    const row = rowOf[node]! * size;
    let best = -1;
    for (let h = 0; h < size; h++) {
      if (outermost[h] !== node && (best < 0 || m[row + h]! > m[row + best]!)) best = h;
    }
    arcs[2 * node] = dependent[row + best]!;
    arcs[2 * node + 1] = best;
    scores[node] = m[row + best]!;
    return best;
  }

  function contract(members: readonly number[]): number {
    const cycle = nodes++;
    rowOf[cycle] = rowOf[members[0]!]!;
    const target = rowOf[cycle]! * size;
    for (const member of members) {
      cycleOf[member] = cycle;
      const row = rowOf[member]! * size;
      const replaced = scores[member]!;
      for (let h = 0; h < size; h++) {
        const gain = m[row + h]! - replaced;
        if (row !== target && gain <= m[target + h]!) continue;
        m[target + h] = gain;
        dependent[target + h] = dependent[row + h]!;
      }
    }
    for (let node = 0; node < size; node++) if (members.includes(outermost[node]!)) outermost[node] = cycle;
    return cycle;
  }
}
