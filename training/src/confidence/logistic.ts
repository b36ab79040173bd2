import type { Features } from '@rapporteur/ontology';

/** A reading with what speaks for and against it, and whether it was right. */
export interface Example {
  /** Readings of one document go into one fold. */
  readonly document: string;
  readonly features: Features;
  readonly right: boolean;
}

/** Weights by feature; the bias is a feature like the others, but is not held back. */
export type Weights = ReadonlyMap<string, number>;

const STEPS = 30;

/**
 * Logistic regression with a ridge penalty, by Newton's method. Deterministic; a few dozen features.
 * @param ridge how strongly weights are held towards 0
 * @param rare features with fewer examples than this get no weight
 */
export function fit(examples: readonly Example[], ridge: number, rare = 5): Weights {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const name in features) if (features[name] !== 0) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, times]) => times >= rare)
    .map(([name]) => name)
    .sort();
  const rows = examples.map(({ features }) => names.map((name) => features[name] ?? 0));
  const n = names.length;
  const weights = new Float64Array(n);
  for (let step = 0; step < STEPS; step++) {
    const gradient = Float64Array.from(weights, (w, i) => (names[i] === 'bias' ? 1e-6 : ridge) * w);
    const curvature = Array.from({ length: n }, (_, i) => {
      const row = new Float64Array(n);
      row[i] = names[i] === 'bias' ? 1e-6 : ridge;
      return row;
    });
    rows.forEach((x, e) => {
      const p = sigmoid(dot(x, weights));
      const error = p - (examples[e]!.right ? 1 : 0);
      const spread = p * (1 - p);
      for (let i = 0; i < n; i++) {
        if (x[i] === 0) continue;
        gradient[i]! += error * x[i]!;
        for (let j = 0; j < n; j++) curvature[i]![j]! += spread * x[i]! * x[j]!;
      }
    });
    const change = solve(curvature, gradient);
    for (let i = 0; i < n; i++) weights[i]! -= change[i]!;
    if (change.every((c) => Math.abs(c) < 1e-9)) break;
  }
  return new Map(names.map((name, i) => [name, weights[i]!]));
}

/** The log-odds that a reading with these features is right. */
export function logOdds(weights: Weights, features: Features): number {
  let odds = 0;
  for (const name in features) odds += (weights.get(name) ?? 0) * features[name]!;
  return odds;
}

export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

function dot(a: readonly number[], b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = i + 1; k < n; k++) {
      const factor = a[k]![i]! / a[i]![i]!;
      if (factor === 0) continue;
      for (let j = i; j < n; j++) a[k]![j]! -= factor * a[i]![j]!;
      x[k]! -= factor * x[i]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) x[i]! -= a[i]![j]! * x[j]!;
    x[i]! /= a[i]![i]!;
  }
  return x;
}
