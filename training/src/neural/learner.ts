import type { Address, Kernels, NetworkSizes } from '@rapporteur/language/training';
import type { Example } from './example.js';
import type { Parameters } from './parameters.js';
import { addTransposedProduct, type Block, multiply, multiplyTransposed } from './product.js';

/** How training disturbs the network, so that it relies on no single number. */
export interface Disturbance {
  /** Chance that a number is dropped: of the input, of states passed up and on in time, of representations. */
  readonly input: number;
  readonly state: number;
  readonly recurrent: number;
  readonly syntax: number;
  /** Chance that a word's vector is hidden. */
  readonly vector: number;
  /** A word seen n times hides its own two pieces with chance k / (k + n). */
  readonly rareness: number;
}

/** Weights of the losses: of every tag head, of arcs and relations. */
export interface LossWeights {
  readonly tags: readonly number[];
  readonly arc: number;
  readonly relation: number;
}

/** What every part of the network learns with: its weights, dropout, products and their gradients. */
export class Learner {
  readonly sizes: NetworkSizes;
  #state: number;

  /** @param seed of the dropout, not zero */
  constructor(
    readonly kernels: Kernels,
    readonly parameters: Parameters,
    readonly disturbance: Disturbance,
    readonly losses: LossWeights,
    seed: number,
  ) {
    this.sizes = parameters.sizes;
    this.#state = seed;
  }

  /** A block of zeros. */
  zeros(rows: number, ld: number): Block {
    const at = this.kernels.words(rows * ld);
    this.kernels.floats(at, rows * ld).fill(0);
    return { at, ld };
  }

  /** A block of factors: 0 with the given chance. */
  mask(width: number, chance: number): Address {
    const at = this.kernels.words(width);
    this.#state = this.kernels.run.dropoutMask(at, width, chance, this.#state) >>> 0;
    return at;
  }

  /** `input · weights + bias`. @param room rows of the block, where it is to have more */
  project(name: string, input: Block, rows: number, cols: number, room = rows): Block {
    const { kernels, parameters } = this;
    const to = { at: kernels.words(room * cols), ld: cols };
    multiply(kernels, to, input, { at: parameters.at(name), ld: cols }, rows, cols, input.ld);
    kernels.run.addToRows(to.at, cols, parameters.at(`${name}.bias`), rows, cols);
    return to;
  }

  /** The gradients of `output = input · weights + bias`, given that of the output. */
  learnProduct(
    name: string,
    bias: string,
    input: Block,
    gradient: Block,
    dInput: Block,
    rows: number,
    cols: number,
    add: boolean,
  ): void {
    const { kernels, parameters } = this;
    const k = input.ld;
    addTransposedProduct(kernels, { at: parameters.gradientOf(name), ld: cols }, input, gradient, k, cols, rows);
    kernels.run.addColumnSums(parameters.gradientOf(bias), gradient.at, gradient.ld, rows, cols);
    multiplyTransposed(kernels, dInput, gradient, { at: parameters.at(name), ld: cols }, rows, k, cols, add);
  }

  /** The right classes of all words, for `softmaxLoss`. */
  gold(batch: readonly Example[], words: number, classes: (example: Example) => Int32Array): Address {
    const at = this.kernels.words(words);
    const gold = this.kernels.integers(at, words);
    let from = 0;
    for (const example of batch) {
      gold.set(classes(example), from);
      from += example.forms.length;
    }
    return at;
  }
}
