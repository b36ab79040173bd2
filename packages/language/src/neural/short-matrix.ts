import type { Address, Kernels } from './kernels.js';

/**
 * A matrix of weights in 16-bit integers, for rows between -1 and 1 such as an LSTM's states. What is lost is
 * a hundredth of what the network's own noise in training was.
 */
export class ShortMatrix {
  readonly #pairs: Address;
  readonly #worth: Address;

  /** @param values k × n, row by row; k even and n a multiple of eight */
  constructor(
    private readonly kernels: Kernels,
    values: Float32Array,
    readonly k: number,
    readonly n: number,
  ) {
    this.#pairs = kernels.bytes(2 * k * n);
    this.#worth = kernels.words(n);
    const mark = kernels.mark();
    kernels.run.packShorts(this.#pairs, this.#worth, kernels.put(values), n, k, n);
    kernels.release(mark);
  }

  /** to (rows × n, `ld` floats from row to row) = from (rows × k) times the matrix, or added to it. */
  multiply(to: Address, ld: number, from: Address, rows: number, add = false): void {
    const { kernels, k, n } = this;
    const mark = kernels.mark();
    const shorts = kernels.bytes(2 * rows * k);
    kernels.run.toShorts(shorts, from, rows * k);
    kernels.run.multiplyShorts(to, ld, shorts, this.#pairs, this.#worth, rows, n, k, add ? 1 : 0);
    kernels.release(mark);
  }
}
