import { KERNELS } from '../generated/kernels.js';

/** An address in the kernels' memory. */
export type Address = number;

/** What `packages/language/kernels` exports; there every kernel is explained. */
export interface KernelFunctions {
  pack(to: Address, from: Address, ld: number, k: number, n: number): void;
  packTransposed(to: Address, from: Address, ld: number, k: number, n: number): void;
  multiply(
    c: Address,
    ldc: number,
    a: Address,
    lda: number,
    b: Address,
    m: number,
    n: number,
    k: number,
    add: number,
  ): void;
  packShorts(to: Address, worth: Address, from: Address, ld: number, k: number, n: number): void;
  toShorts(to: Address, from: Address, count: number): void;
  multiplyShorts(
    c: Address,
    ldc: number,
    a: Address,
    b: Address,
    worth: Address,
    m: number,
    n: number,
    k: number,
    add: number,
  ): void;
  transpose(to: Address, ldTo: number, from: Address, ldFrom: number, rows: number, cols: number): void;
  gatherRows(
    to: Address,
    ldTo: number,
    from: Address,
    ldFrom: number,
    index: Address,
    rows: number,
    width: number,
  ): void;
  scatterRows(
    to: Address,
    ldTo: number,
    from: Address,
    ldFrom: number,
    index: Address,
    rows: number,
    width: number,
  ): void;
  scatterAddRows(
    to: Address,
    ldTo: number,
    from: Address,
    ldFrom: number,
    index: Address,
    rows: number,
    width: number,
  ): void;
  addToRows(to: Address, ld: number, row: Address, rows: number, width: number): void;
  addTo(to: Address, from: Address, width: number): void;
  multiplyElements(to: Address, a: Address, b: Address, width: number, add: number): void;
  addColumnSums(to: Address, from: Address, ld: number, rows: number, width: number): void;
  sumRows(to: Address, a: Address, b: Address, table: Address, rows: Address, count: number, width: number): void;
  scoreUnits(sums: Address, bias: Address, output: Address, width: number): number;
  rectify(at: Address, width: number, slope: number): void;
  rectifyBackward(gradient: Address, output: Address, width: number, slope: number): void;
  best(scores: Address, count: number): number;
  widen(to: Address, from: Address, width: number, scale: number): void;
  addWidened(to: Address, from: Address, width: number, scale: number): void;
  lstmForward(gates: Address, before: Address, cell: Address, hidden: Address, rows: number, size: number): void;
  lstmBackward(
    gates: Address,
    before: Address,
    cell: Address,
    dHidden: Address,
    dCell: Address,
    rows: number,
    size: number,
  ): void;
  softmaxLoss(scores: Address, ld: number, gold: Address, rows: number, count: number, weight: number): number;
  dropoutMask(to: Address, width: number, chance: number, state: number): number;
  adam(
    weights: Address,
    gradient: Address,
    mean: Address,
    square: Address,
    width: number,
    rate: number,
    beta1: number,
    beta2: number,
    epsilon: number,
  ): void;
  moveAverage(average: Address, weights: Address, width: number, rate: number): void;
  sumOfSquares(at: Address, width: number): number;
  scale(at: Address, width: number, factor: number): void;
  heapBase(): Address;
}

// In every browser and in Node, but in no library of types that fits both.
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
declare const WebAssembly: {
  Memory: new (options: { initial: number }) => WasmMemory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const PAGE = 0x10000;
/** Every block begins at a multiple of this, which suits vectors of four floats. */
const ALIGNMENT = 16;

let compiled: object | undefined;

/**
 * The kernels and a memory of their own. Blocks are handed out one after the other; `mark` and `release`
 * give back all that was handed out in between. A block's content is undefined at first.
 */
export class Kernels {
  readonly run: KernelFunctions;
  readonly #memory: WasmMemory;
  #top: Address;

  constructor() {
    compiled ??= new WebAssembly.Module(decodeBase64(KERNELS));
    this.#memory = new WebAssembly.Memory({ initial: 16 });
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } });
    this.run = exports as KernelFunctions;
    this.#top = Math.ceil(this.run.heapBase() / ALIGNMENT) * ALIGNMENT;
  }

  /** A block of so many floats or 32-bit integers. */
  words(count: number): Address {
    return this.bytes(count * 4);
  }

  bytes(count: number): Address {
    const at = this.#top;
    this.#top = Math.ceil((at + count) / ALIGNMENT) * ALIGNMENT;
    const missing = this.#top - this.#memory.buffer.byteLength;
    // A quarter more than is needed: memory that grows page by page is copied again and again.
    if (missing > 0) this.#memory.grow(Math.ceil(Math.max(missing, this.#memory.buffer.byteLength / 4) / PAGE));
    return at;
  }

  mark(): Address {
    return this.#top;
  }

  release(mark: Address): void {
    this.#top = mark;
  }

  // Views end when the memory grows: take them when they are needed, and do not keep them.

  floats(at: Address, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, at, count);
  }

  integers(at: Address, count: number): Int32Array {
    return new Int32Array(this.#memory.buffer, at, count);
  }

  signedBytes(at: Address, count: number): Int8Array {
    return new Int8Array(this.#memory.buffer, at, count);
  }

  /** A block that holds these numbers. */
  put(values: ArrayLike<number>, kind: 'floats' | 'integers' = 'floats'): Address {
    const at = this.words(values.length);
    this[kind](at, values.length).set(values);
    return at;
  }

  /** A block that holds these signed bytes. */
  putBytes(values: Int8Array): Address {
    const at = this.bytes(values.length);
    this.signedBytes(at, values.length).set(values);
    return at;
  }

  /** A k × n matrix in panels, ready to stand on the right of `multiply`. */
  packed(values: Float32Array, k: number, n: number): Address {
    const to = this.words(k * Math.ceil(n / 8) * 8);
    const mark = this.mark();
    this.run.pack(to, this.put(values), n, k, n);
    this.release(mark);
    return to;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(text: string): Uint8Array {
  const clean = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of clean) {
    held = (held << 6) | DIGITS.indexOf(digit);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}
