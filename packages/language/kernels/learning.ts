import { exp4 } from './exponential';

/**
 * Softmax and its loss: turns each row of scores into the gradient of -weight · log p(gold), and gives the sum
 * of the losses. Rows whose gold is negative get no gradient. Columns from `count` to the next multiple of
 * eight must be there and are set to zero.
 */
export function softmaxLoss(scores: usize, ld: i32, gold: usize, rows: i32, count: i32, weight: f32): f64 {
  let loss: f64 = 0;
  const padded = (count + 7) & ~7;
  for (let r = 0; r < rows; r++) {
    const row = scores + ((<usize>(r * ld)) << 2);
    const right = load<i32>(gold + ((<usize>r) << 2));
    if (right < 0) {
      memory.fill(row, 0, (<usize>padded) << 2);
      continue;
    }
    let top: f32 = load<f32>(row);
    for (let i = 1; i < count; i++) top = max<f32>(top, load<f32>(row + ((<usize>i) << 2)));
    for (let i = count; i < padded; i++) store<f32>(row + ((<usize>i) << 2), -1e30);
    const chosen = load<f32>(row + ((<usize>right) << 2)) - top;
    const tops = f32x4.splat(top);
    let sums = f32x4.splat(0);
    for (let at: usize = 0; at < (<usize>padded) << 2; at += 16) {
      const e = exp4(f32x4.sub(v128.load(row + at), tops));
      v128.store(row + at, e);
      sums = f32x4.add(sums, e);
    }
    const sum: f32 =
      f32x4.extract_lane(sums, 0) +
      f32x4.extract_lane(sums, 1) +
      f32x4.extract_lane(sums, 2) +
      f32x4.extract_lane(sums, 3);
    const scale = f32x4.splat(weight / sum);
    for (let at: usize = 0; at < (<usize>padded) << 2; at += 16)
      v128.store(row + at, f32x4.mul(v128.load(row + at), scale));
    for (let i = count; i < padded; i++) store<f32>(row + ((<usize>i) << 2), 0);
    const cell = row + ((<usize>right) << 2);
    store<f32>(cell, load<f32>(cell) - weight);
    loss += <f64>weight * (Math.log(<f64>sum) - <f64>chosen);
  }
  return loss;
}

/** Numbers that are 0 with the given chance and else 1 / (1 - chance); xorshift32. Gives the next state. */
export function dropoutMask(to: usize, width: i32, chance: f32, state: u32): u32 {
  const limit = <u32>(<f64>chance * 4294967295);
  const kept: f32 = 1 / (1 - chance);
  for (const end = to + ((<usize>width) << 2); to < end; to += 4) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    store<f32>(to, state < limit ? 0 : kept);
  }
  return state;
}

/** One step of Adam (Kingma and Ba 2015); `rate` already holds the correction for the first steps. */
export function adam(
  weights: usize,
  gradient: usize,
  mean: usize,
  square: usize,
  width: i32,
  rate: f32,
  beta1: f32,
  beta2: f32,
  epsilon: f32,
): void {
  const b1 = f32x4.splat(beta1);
  const b2 = f32x4.splat(beta2);
  const r1 = f32x4.splat(1 - beta1);
  const r2 = f32x4.splat(1 - beta2);
  const rates = f32x4.splat(rate);
  const eps = f32x4.splat(epsilon);
  const bytes: usize = (<usize>width) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    const g = v128.load(gradient + at);
    const m = f32x4.add(f32x4.mul(b1, v128.load(mean + at)), f32x4.mul(r1, g));
    const s = f32x4.add(f32x4.mul(b2, v128.load(square + at)), f32x4.mul(r2, f32x4.mul(g, g)));
    v128.store(mean + at, m);
    v128.store(square + at, s);
    const step = f32x4.div(f32x4.mul(rates, m), f32x4.add(f32x4.sqrt(s), eps));
    v128.store(weights + at, f32x4.sub(v128.load(weights + at), step));
  }
}

/** average += (weights - average) · rate. */
export function moveAverage(average: usize, weights: usize, width: i32, rate: f32): void {
  const r = f32x4.splat(rate);
  for (const end = average + ((<usize>width) << 2); average < end; average += 16) {
    const a = v128.load(average);
    v128.store(average, f32x4.add(a, f32x4.mul(r, f32x4.sub(v128.load(weights), a))));
    weights += 16;
  }
}

/** Sum of squares. */
export function sumOfSquares(at: usize, width: i32): f64 {
  let low = f64x2.splat(0);
  let high = low;
  for (const end = at + ((<usize>width) << 2); at < end; at += 16) {
    const x = v128.load(at);
    const square = f32x4.mul(x, x);
    low = f64x2.add(low, f64x2.promote_low_f32x4(square));
    high = f64x2.add(high, f64x2.promote_low_f32x4(v128.shuffle<u64>(square, square, 1, 0)));
  }
  const sum = f64x2.add(low, high);
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** Multiplies every value by a factor. */
export function scale(at: usize, width: i32, factor: f32): void {
  const f = f32x4.splat(factor);
  for (const end = at + ((<usize>width) << 2); at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), f));
}
