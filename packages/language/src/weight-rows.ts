/**
 * The weights of a linear model over hashed features: feature hash -> a sparse row of (class, weight).
 * Both weight and class are bytes, packed as `weight << 8 | class` in one Int16.
 */
export interface WeightRows {
  /** Feature hashes, one a row, rising (as unsigned numbers). */
  readonly keys: Int32Array;
  /** Number of entries of every row. */
  readonly lengths: Uint8Array;
  /** The rows' entries, one row after the other: `weight << 8 | class`. */
  readonly entries: Int16Array;
}

/** Weight rows as they lie in a file: two thirds of the size. */
export interface PackedRows {
  /** What each key is above the one before, seven bits a byte, the eighth bit set where more follow. */
  readonly gaps: Uint8Array;
  readonly lengths: Uint8Array;
  /** The classes of all entries. */
  readonly labels: Uint8Array;
  /** The weights, two a byte, low half first: from -7 to 7 as 1 to 15, and 0 for one listed in `large`. */
  readonly small: Uint8Array;
  readonly large: Int8Array;
}

/** Half a byte holds weights up to this. */
const MAX_SMALL = 7;

export function packRows({ keys, lengths, entries }: WeightRows): PackedRows {
  const gaps: number[] = [];
  let last = 0;
  for (const key of keys) {
    let gap = (key >>> 0) - last;
    last = key >>> 0;
    for (; gap > 0x7f; gap = Math.floor(gap / 0x80)) gaps.push((gap & 0x7f) | 0x80);
    gaps.push(gap);
  }
  const small = new Uint8Array((entries.length + 1) >> 1);
  const large: number[] = [];
  for (const [e, entry] of entries.entries()) {
    const weight = entry >> 8;
    if (Math.abs(weight) > MAX_SMALL) large.push(weight);
    else small[e >> 1]! |= (weight + MAX_SMALL + 1) << (4 * (e & 1));
  }
  const labels = Uint8Array.from(entries, (entry) => entry & 0xff);
  return { gaps: Uint8Array.from(gaps), lengths, labels, small, large: Int8Array.from(large) };
}

export function unpackRows({ gaps, lengths, labels, small, large }: PackedRows): WeightRows {
  const entries = new Int16Array(labels.length);
  let larges = 0;
  for (let e = 0; e < entries.length; e++) {
    const code = (small[e >> 1]! >> (4 * (e & 1))) & 0xf;
    const weight = code === 0 ? large[larges++]! : code - MAX_SMALL - 1;
    entries[e] = (weight << 8) | labels[e]!;
  }
  return { keys: unpackKeys(gaps, lengths.length), lengths, entries };
}

function unpackKeys(gaps: Uint8Array, rows: number): Int32Array {
  const keys = new Int32Array(rows);
  let key = 0;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    let gap = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = gaps[at++]!;
      gap |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    // Sums and gaps may pass 2^31; they wrap to the signed key that was meant.
    key = (key + gap) | 0;
    keys[row] = key;
  }
  return keys;
}
