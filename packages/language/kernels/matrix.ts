/** Columns of a panel: a matrix on the right of a product is stored in panels of so many columns. */
const PANEL: i32 = 8;
const PANEL_BYTES: usize = 32;

/** Stores a k × n matrix in panels; columns beyond n are zero. */
export function pack(to: usize, from: usize, ld: i32, k: i32, n: i32): void {
  for (let j = 0; j < n; j += PANEL) {
    for (let p = 0; p < k; p++) {
      for (let c = 0; c < PANEL; c++) {
        store<f32>(to, j + c < n ? load<f32>(from + ((<usize>(p * ld + j + c)) << 2)) : 0);
        to += 4;
      }
    }
  }
}

/** Stores the transpose of an n × k matrix in panels: the product's right side is k × n. */
export function packTransposed(to: usize, from: usize, ld: i32, k: i32, n: i32): void {
  for (let j = 0; j < n; j += PANEL) {
    for (let p = 0; p < k; p++) {
      for (let c = 0; c < PANEL; c++) {
        store<f32>(to, j + c < n ? load<f32>(from + ((<usize>((j + c) * ld + p)) << 2)) : 0);
        to += 4;
      }
    }
  }
}

/** c (m × n) = a (m × k) · b (k × n, in panels); added to what c holds where `add` is 1. n counts whole panels. */
export function multiply(c: usize, ldc: i32, a: usize, lda: i32, b: usize, m: i32, n: i32, k: i32, add: i32): void {
  const rowC: usize = (<usize>ldc) << 2;
  const rowA: usize = (<usize>lda) << 2;
  const panelBytes: usize = <usize>k * PANEL_BYTES;
  for (let j = 0; j < n; j += PANEL) {
    let i = 0;
    let ci = c + ((<usize>j) << 2);
    let ai = a;
    for (; i + 4 <= m; i += 4) {
      rows4(ci, rowC, ai, rowA, b, k, add);
      ci += rowC << 2;
      ai += rowA << 2;
    }
    for (; i < m; i++) {
      row1(ci, ai, b, k, add);
      ci += rowC;
      ai += rowA;
    }
    b += panelBytes;
  }
}

function rows4(c: usize, rowC: usize, a: usize, rowA: usize, b: usize, k: i32, add: i32): void {
  let c00 = f32x4.splat(0);
  let c01 = c00;
  let c10 = c00;
  let c11 = c00;
  let c20 = c00;
  let c21 = c00;
  let c30 = c00;
  let c31 = c00;
  const c1 = c + rowC;
  const c2 = c1 + rowC;
  const c3 = c2 + rowC;
  if (add) {
    c00 = v128.load(c);
    c01 = v128.load(c, 16);
    c10 = v128.load(c1);
    c11 = v128.load(c1, 16);
    c20 = v128.load(c2);
    c21 = v128.load(c2, 16);
    c30 = v128.load(c3);
    c31 = v128.load(c3, 16);
  }
  let a0 = a;
  let a1 = a0 + rowA;
  let a2 = a1 + rowA;
  let a3 = a2 + rowA;
  for (const end = a + ((<usize>k) << 2); a0 < end; ) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    let s = v128.load32_splat(a0);
    c00 = f32x4.add(c00, f32x4.mul(s, b0));
    c01 = f32x4.add(c01, f32x4.mul(s, b1));
    s = v128.load32_splat(a1);
    c10 = f32x4.add(c10, f32x4.mul(s, b0));
    c11 = f32x4.add(c11, f32x4.mul(s, b1));
    s = v128.load32_splat(a2);
    c20 = f32x4.add(c20, f32x4.mul(s, b0));
    c21 = f32x4.add(c21, f32x4.mul(s, b1));
    s = v128.load32_splat(a3);
    c30 = f32x4.add(c30, f32x4.mul(s, b0));
    c31 = f32x4.add(c31, f32x4.mul(s, b1));
    b += PANEL_BYTES;
    a0 += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  v128.store(c1, c10);
  v128.store(c1, c11, 16);
  v128.store(c2, c20);
  v128.store(c2, c21, 16);
  v128.store(c3, c30);
  v128.store(c3, c31, 16);
}

function row1(c: usize, a: usize, b: usize, k: i32, add: i32): void {
  let c0 = f32x4.splat(0);
  let c1 = c0;
  if (add) {
    c0 = v128.load(c);
    c1 = v128.load(c, 16);
  }
  for (const end = a + ((<usize>k) << 2); a < end; a += 4) {
    const s = v128.load32_splat(a);
    c0 = f32x4.add(c0, f32x4.mul(s, v128.load(b)));
    c1 = f32x4.add(c1, f32x4.mul(s, v128.load(b, 16)));
    b += PANEL_BYTES;
  }
  v128.store(c, c0);
  v128.store(c, c1, 16);
}

/** to (cols × rows) = transpose of from (rows × cols). */
export function transpose(to: usize, ldTo: i32, from: usize, ldFrom: i32, rows: i32, cols: i32): void {
  for (let i = 0; i < rows; i++) {
    let source = from + ((<usize>(i * ldFrom)) << 2);
    let target = to + ((<usize>i) << 2);
    for (let j = 0; j < cols; j++) {
      store<f32>(target, load<f32>(source));
      source += 4;
      target += (<usize>ldTo) << 2;
    }
  }
}
