/**
 * to = a + b + the rows of a table with these numbers; a and b are left out where they are 0. All rows are
 * `width` floats long, a multiple of four.
 */
export function sumRows(to: usize, a: usize, b: usize, table: usize, rows: usize, count: i32, width: i32): void {
  const bytes: usize = (<usize>width) << 2;
  const end = rows + ((<usize>count) << 2);
  for (let at: usize = 0; at < bytes; at += 16) {
    let sum = f32x4.splat(0);
    if (a) sum = v128.load(a + at);
    if (b) sum = f32x4.add(sum, v128.load(b + at));
    const column = table + at;
    for (let row = rows; row < end; row += 4) sum = f32x4.add(sum, v128.load(column + <usize>load<u32>(row) * bytes));
    v128.store(to + at, sum);
  }
}

/** What `width` rectified units of sums and biases count, and the number after the units. */
export function scoreUnits(sums: usize, bias: usize, output: usize, width: i32): f32 {
  const zero = f32x4.splat(0);
  let score = zero;
  const end = sums + ((<usize>width) << 2);
  while (sums < end) {
    const unit = f32x4.max(f32x4.add(v128.load(sums), v128.load(bias)), zero);
    score = f32x4.add(score, f32x4.mul(unit, v128.load(output)));
    sums += 16;
    bias += 16;
    output += 16;
  }
  return (
    f32x4.extract_lane(score, 0) +
    f32x4.extract_lane(score, 1) +
    f32x4.extract_lane(score, 2) +
    f32x4.extract_lane(score, 3) +
    load<f32>(sums)
  );
}
