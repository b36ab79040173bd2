/**
 * The assignment of rows to columns, one to one, of the greatest sum: the Hungarian method with
 * potentials (Kuhn 1955; Jonker & Volgenant 1987), in O(rows² · columns).
 * @param gain one row a list, all of one length; no gain below 0
 * @returns the column of every row, or -1 where rows outnumber columns and the row is left over
 */
export function assign(gain: readonly (readonly number[])[]): number[] {
  const rows = gain.length;
  const columns = gain[0]?.length ?? 0;
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, c) => gain.map((row) => row[c]!));
    const columnOf = new Array<number>(rows).fill(-1);
    for (const [column, row] of assign(turned).entries()) columnOf[row] = column;
    return columnOf;
  }
  // Rows and columns count from 1; column 0 is where the row to be placed starts from.
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) place(row);
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) if (rowOf[column] !== 0) columnOf[rowOf[column]! - 1] = column - 1;
  return columnOf;

  /** Finds the cheapest chain of changes that makes room for a row, and makes them. */
  function place(row: number): void {
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const from = new Int32Array(columns + 1);
    const reached = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      reached[column] = 1;
      const at = rowOf[column]!;
      let least = Infinity;
      let next = 0;
      for (let c = 1; c <= columns; c++) {
        if (reached[c]) continue;
        const cost = -gain[at - 1]![c - 1]! - rowPotential[at]! - columnPotential[c]!;
        if (cost < slack[c]!) {
          slack[c] = cost;
          from[c] = column;
        }
        if (slack[c]! < least) {
          least = slack[c]!;
          next = c;
        }
      }
      for (let c = 0; c <= columns; c++) {
        if (reached[c]) {
          rowPotential[rowOf[c]!]! += least;
          columnPotential[c]! -= least;
        } else slack[c]! -= least;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = from[column]!) rowOf[column] = rowOf[from[column]!]!;
  }
}
