/** Widths below are multiples of four floats. `index` is the address of 32-bit row numbers. */

/** Row r of `to` = row index[r] of `from`; a row of zeros where index[r] is negative. */
export function gatherRows(to: usize, ldTo: i32, from: usize, ldFrom: i32, index: usize, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) {
    const at = load<i32>(index + ((<usize>r) << 2));
    const target = to + ((<usize>(r * ldTo)) << 2);
    if (at < 0) memory.fill(target, 0, (<usize>width) << 2);
    else memory.copy(target, from + ((<usize>(at * ldFrom)) << 2), (<usize>width) << 2);
  }
}

/** Row index[r] of `to` = row r of `from`; rows with a negative index are left out. */
export function scatterRows(to: usize, ldTo: i32, from: usize, ldFrom: i32, index: usize, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) {
    const at = load<i32>(index + ((<usize>r) << 2));
    if (at >= 0)
      memory.copy(to + ((<usize>(at * ldTo)) << 2), from + ((<usize>(r * ldFrom)) << 2), (<usize>width) << 2);
  }
}

/** Row index[r] of `to` += row r of `from`. */
export function scatterAddRows(
  to: usize,
  ldTo: i32,
  from: usize,
  ldFrom: i32,
  index: usize,
  rows: i32,
  width: i32,
): void {
  for (let r = 0; r < rows; r++) {
    const at = load<i32>(index + ((<usize>r) << 2));
    if (at >= 0) addTo(to + ((<usize>(at * ldTo)) << 2), from + ((<usize>(r * ldFrom)) << 2), width);
  }
}

/** Adds one row to each of the rows of `to`. */
export function addToRows(to: usize, ld: i32, row: usize, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) addTo(to + ((<usize>(r * ld)) << 2), row, width);
}

/** to += from. */
export function addTo(to: usize, from: usize, width: i32): void {
  for (const end = to + ((<usize>width) << 2); to < end; to += 16) {
    v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
    from += 16;
  }
}

/** to = a · b, element by element; added to what `to` holds where `add` is 1. */
export function multiplyElements(to: usize, a: usize, b: usize, width: i32, add: i32): void {
  for (const end = to + ((<usize>width) << 2); to < end; to += 16) {
    const product = f32x4.mul(v128.load(a), v128.load(b));
    v128.store(to, add ? f32x4.add(v128.load(to), product) : product);
    a += 16;
    b += 16;
  }
}

/** Adds the sum of all rows to one row. */
export function addColumnSums(to: usize, from: usize, ld: i32, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) addTo(to, from + ((<usize>(r * ld)) << 2), width);
}

/** Negative values become `slope` times themselves (leaky rectifier). */
export function rectify(at: usize, width: i32, slope: f32): void {
  const zero = f32x4.splat(0);
  const s = f32x4.splat(slope);
  for (const end = at + ((<usize>width) << 2); at < end; at += 16) {
    const x = v128.load(at);
    v128.store(at, v128.bitselect(f32x4.mul(x, s), x, f32x4.lt(x, zero)));
  }
}

/** The gradient through `rectify`, by its output. */
export function rectifyBackward(gradient: usize, output: usize, width: i32, slope: f32): void {
  const zero = f32x4.splat(0);
  const s = f32x4.splat(slope);
  for (const end = gradient + ((<usize>width) << 2); gradient < end; gradient += 16) {
    const g = v128.load(gradient);
    v128.store(gradient, v128.bitselect(f32x4.mul(g, s), g, f32x4.lt(v128.load(output), zero)));
    output += 16;
  }
}

/** Place of the highest of `count` scores, the first of equals. */
export function best(scores: usize, count: i32): i32 {
  let found = 0;
  let top = load<f32>(scores);
  for (let i = 1; i < count; i++) {
    const score = load<f32>(scores + ((<usize>i) << 2));
    if (score > top) {
      top = score;
      found = i;
    }
  }
  return found;
}

/** Row of floats = scale · row of signed bytes; width a multiple of four. */
export function widen(to: usize, from: usize, width: i32, scale: f32): void {
  const s = f32x4.splat(scale);
  for (const end = from + <usize>width; from < end; from += 4) {
    const x = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(from)));
    v128.store(to, f32x4.mul(f32x4.convert_i32x4_s(x), s));
    to += 16;
  }
}

/** Row of floats += scale · row of signed bytes. */
export function addWidened(to: usize, from: usize, width: i32, scale: f32): void {
  const s = f32x4.splat(scale);
  for (const end = from + <usize>width; from < end; from += 4) {
    const x = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(from)));
    v128.store(to, f32x4.add(v128.load(to), f32x4.mul(f32x4.convert_i32x4_s(x), s)));
    to += 16;
  }
}

/** First address that is free: below it lie the tables of the compiler's own functions. */
export function heapBase(): usize {
  return __heap_base;
}
