/**
 * Products in 16-bit integers, twice as fast as in floats: a pair of numbers of a row is multiplied with pairs
 * of eight columns at once, and sums are exact. Rows must lie between -1 and 1; a column's largest weight becomes
 * `LARGEST_WEIGHT`. Sums stay below 2^31 for up to 1,024 terms: 2^10 terms of 2^10 times 2^11.
 */
const LARGEST_WEIGHT: f32 = 2047;
/** What 1 becomes in a row. */
const ONE: f32 = 1023;

const PANEL: i32 = 8;
/** Two rows of a panel, as pairs of 16-bit integers. */
const PAIR_BYTES: usize = 32;

/** Stores a k × n matrix as pairs in panels, and what one unit of each column's sums is worth. k is even. */
export function packShorts(to: usize, worth: usize, from: usize, ld: i32, k: i32, n: i32): void {
  for (let j = 0; j < n; j++) {
    let largest: f32 = 0;
    for (let p = 0; p < k; p++) largest = max<f32>(largest, abs<f32>(weight(from, ld, p, j)));
    const unit: f32 = largest > 0 ? largest / LARGEST_WEIGHT : 1;
    store<f32>(worth + ((<usize>j) << 2), unit / ONE);
    const panel = to + <usize>(j / PANEL) * <usize>(k / 2) * PAIR_BYTES + ((<usize>(j % PANEL)) << 2);
    for (let p = 0; p < k; p++) {
      const at = panel + <usize>(p / 2) * PAIR_BYTES + ((<usize>(p & 1)) << 1);
      store<i16>(at, <i16>nearest<f32>(weight(from, ld, p, j) / unit));
    }
  }
}

function weight(from: usize, ld: i32, p: i32, j: i32): f32 {
  return load<f32>(from + ((<usize>(p * ld + j)) << 2));
}

/** Numbers between -1 and 1 as 16-bit integers; a multiple of eight of them. */
export function toShorts(to: usize, from: usize, count: i32): void {
  const one = f32x4.splat(ONE);
  for (const end = to + ((<usize>count) << 1); to < end; to += 16) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from), one)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from, 16), one)));
    v128.store(to, i16x8.narrow_i32x4_s(low, high));
    from += 32;
  }
}

/** c (m × n) = a (m × k, 16-bit) · b (k × n, by `packShorts`); added to what c holds where `add` is 1. */
export function multiplyShorts(
  c: usize,
  ldc: i32,
  a: usize,
  b: usize,
  worth: usize,
  m: i32,
  n: i32,
  k: i32,
  add: i32,
): void {
  const rowC: usize = (<usize>ldc) << 2;
  const rowA: usize = (<usize>k) << 1;
  const panelBytes: usize = <usize>(k / 2) * PAIR_BYTES;
  for (let j = 0; j < n; j += PANEL) {
    const unit0 = v128.load(worth);
    const unit1 = v128.load(worth, 16);
    let i = 0;
    let ci = c + ((<usize>j) << 2);
    let ai = a;
    for (; i + 4 <= m; i += 4) {
      rows4(ci, rowC, ai, rowA, b, unit0, unit1, add);
      ci += rowC << 2;
      ai += rowA << 2;
    }
    for (; i < m; i++) {
      row1(ci, ai, rowA, b, unit0, unit1, add);
      ci += rowC;
      ai += rowA;
    }
    b += panelBytes;
    worth += 32;
  }
}

function rows4(c: usize, rowC: usize, a: usize, rowA: usize, b: usize, unit0: v128, unit1: v128, add: i32): void {
  let c00 = i32x4.splat(0);
  let c01 = c00;
  let c10 = c00;
  let c11 = c00;
  let c20 = c00;
  let c21 = c00;
  let c30 = c00;
  let c31 = c00;
  let a0 = a;
  let a1 = a0 + rowA;
  let a2 = a1 + rowA;
  let a3 = a2 + rowA;
  for (const end = a + rowA; a0 < end; ) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    let s = v128.load32_splat(a0);
    c00 = i32x4.add(c00, i32x4.dot_i16x8_s(s, b0));
    c01 = i32x4.add(c01, i32x4.dot_i16x8_s(s, b1));
    s = v128.load32_splat(a1);
    c10 = i32x4.add(c10, i32x4.dot_i16x8_s(s, b0));
    c11 = i32x4.add(c11, i32x4.dot_i16x8_s(s, b1));
    s = v128.load32_splat(a2);
    c20 = i32x4.add(c20, i32x4.dot_i16x8_s(s, b0));
    c21 = i32x4.add(c21, i32x4.dot_i16x8_s(s, b1));
    s = v128.load32_splat(a3);
    c30 = i32x4.add(c30, i32x4.dot_i16x8_s(s, b0));
    c31 = i32x4.add(c31, i32x4.dot_i16x8_s(s, b1));
    b += PAIR_BYTES;
    a0 += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
  }
  put(c, c00, c01, unit0, unit1, add);
  put(c + rowC, c10, c11, unit0, unit1, add);
  put(c + 2 * rowC, c20, c21, unit0, unit1, add);
  put(c + 3 * rowC, c30, c31, unit0, unit1, add);
}

function row1(c: usize, a: usize, rowA: usize, b: usize, unit0: v128, unit1: v128, add: i32): void {
  let c0 = i32x4.splat(0);
  let c1 = c0;
  for (const end = a + rowA; a < end; a += 4) {
    const s = v128.load32_splat(a);
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(s, v128.load(b)));
    c1 = i32x4.add(c1, i32x4.dot_i16x8_s(s, v128.load(b, 16)));
    b += PAIR_BYTES;
  }
  put(c, c0, c1, unit0, unit1, add);
}

function put(c: usize, sum0: v128, sum1: v128, unit0: v128, unit1: v128, add: i32): void {
  let low = f32x4.mul(f32x4.convert_i32x4_s(sum0), unit0);
  let high = f32x4.mul(f32x4.convert_i32x4_s(sum1), unit1);
  if (add) {
    low = f32x4.add(v128.load(c), low);
    high = f32x4.add(v128.load(c, 16), high);
  }
  v128.store(c, low);
  v128.store(c, high, 16);
}
