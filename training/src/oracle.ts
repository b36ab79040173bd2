import type { ArcHybrid } from '@rapporteur/language/training';

/** The gold tree of one sentence; heads count from its first word, and the root's is `length`. */
export interface GoldTree {
  readonly heads: Int32Array;
  /** By word: classes of LEFT and RIGHT with its relation; -1 where that pair was never seen. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** By word: its dependents. */
  readonly children: readonly (readonly number[])[];
}

/** What each kind of transition costs: the number of gold arcs that can no longer be built after it. */
export interface Costs {
  shift: number;
  left: number;
  right: number;
}

/** The dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013). Costs of what is not allowed are Infinity. */
export function transitionCosts(state: ArcHybrid, gold: GoldTree, costs: Costs): Costs {
  const { heads, children } = gold;
  const b0 = state.buffer;
  const s0 = state.top(0);
  costs.shift = Infinity;
  costs.left = Infinity;
  costs.right = Infinity;
  if (state.mayShift) {
    let cost = 0;
    // b0 loses its dependents on the stack, and its head there unless that is s0.
    for (const child of children[b0]!) if (child < b0 && state.head[child] === -1) cost++;
    const head = heads[b0]!;
    if (head < b0 && head !== s0 && state.head[head] === -1) cost++;
    costs.shift = cost;
  }
  if (state.mayLeft || state.mayRight) {
    // Off the stack, s0 loses its dependents in the buffer.
    let lost = 0;
    for (const child of children[s0]!) if (child >= b0) lost++;
    const head = heads[s0]!;
    if (state.mayLeft) costs.left = lost + (head === state.top(1) || head > b0 ? 1 : 0);
    if (state.mayRight) costs.right = lost + (head >= b0 ? 1 : 0);
  }
  return costs;
}
