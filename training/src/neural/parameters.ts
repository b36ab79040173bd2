import { type Address, type Kernels, type Matrix, matrices, type NetworkSizes } from '@rapporteur/language/training';
import type { Random } from '../random.js';

/** The weights of a network in training, in one block, and blocks of the same shape beside it. */
export class Parameters {
  readonly size: number;
  readonly weights: Address;
  readonly gradient: Address;
  readonly mean: Address;
  readonly square: Address;
  /** Running average of the weights, which is what is kept. */
  readonly average: Address;
  readonly #matrices = new Map<string, Matrix & { readonly offset: number }>();

  constructor(
    readonly kernels: Kernels,
    readonly sizes: NetworkSizes,
    random: Random,
  ) {
    let offset = 0;
    for (const matrix of matrices(sizes)) {
      this.#matrices.set(matrix.name, { ...matrix, offset });
      offset += matrix.rows * matrix.cols;
    }
    this.size = offset;
    const blocks = Array.from({ length: 5 }, () => kernels.words(offset));
    for (const block of blocks) kernels.floats(block, offset).fill(0);
    [this.weights, this.gradient, this.mean, this.square, this.average] = blocks as [
      Address,
      Address,
      Address,
      Address,
      Address,
    ];
    for (const matrix of this.#matrices.values()) this.#initialise(matrix, random);
    kernels.floats(this.average, offset).set(kernels.floats(this.weights, offset));
  }

  /** Where a matrix lies in a block. */
  at(name: string, block: Address = this.weights): Address {
    return block + 4 * this.#matrix(name).offset;
  }

  gradientOf(name: string): Address {
    return this.at(name, this.gradient);
  }

  /** A copy of a matrix of the running average. */
  averaged(name: string): Float32Array {
    const { rows, cols } = this.#matrix(name);
    return this.kernels.floats(this.at(name, this.average), rows * cols).slice();
  }

  #matrix(name: string): Matrix & { readonly offset: number } {
    const matrix = this.#matrices.get(name);
    if (matrix === undefined) throw new Error(`The network has no matrix '${name}'.`);
    return matrix;
  }

  /** Uniform after Glorot and Bengio 2010; biases are zero, those of forget gates one (Jozefowicz et al. 2015). */
  #initialise({ name, rows, cols }: Matrix, random: Random): void {
    const values = this.kernels.floats(this.at(name), rows * cols);
    if (name.endsWith('.bias')) {
      if (name.startsWith('lstm')) values.fill(1, this.sizes.hidden, 2 * this.sizes.hidden);
      return;
    }
    const recurrent = name.startsWith('lstm');
    const limit = name === 'pieces' ? 0.1 : Math.sqrt(6 / (rows + (recurrent ? cols / 4 : cols)));
    for (let i = 0; i < values.length; i++) values[i] = (2 * random.next() - 1) * limit;
  }
}
