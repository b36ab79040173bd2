import type { Address, Kernels } from './kernels.js';
import { inputWidth, type NetworkSizes } from './layout.js';
import { runLstm } from './lstm.js';
import type { NetworkData } from './network-data.js';
import type { Packing } from './packing.js';
import { ShortMatrix } from './short-matrix.js';
import { WordCache } from './word-cache.js';

/** One direction of one layer. */
interface Direction {
  /** Weights of the layer below's states; the first layer has the word cache instead. */
  readonly input: ShortMatrix | undefined;
  readonly recurrent: ShortMatrix;
}

/** Layers of LSTMs that read every sentence forwards and backwards: words in context. */
export class Encoder {
  readonly #sizes: NetworkSizes;
  readonly #cache: WordCache;
  readonly #layers: readonly (readonly [Direction, Direction])[];
  /** Biases of both directions of every layer. */
  readonly #biases: readonly Address[];

  constructor(
    private readonly kernels: Kernels,
    data: NetworkData,
  ) {
    const { sizes, weights } = data;
    const { hidden } = sizes;
    this.#sizes = sizes;
    const direction = (layer: number, name: string): Direction => ({
      input:
        layer === 0
          ? undefined
          : new ShortMatrix(kernels, weights(`lstm${layer}.${name}.input`), 2 * hidden, 4 * hidden),
      recurrent: new ShortMatrix(kernels, weights(`lstm${layer}.${name}.recurrent`), hidden, 4 * hidden),
    });
    const layers = Array.from({ length: sizes.layers }, (_, layer) => layer);
    this.#layers = layers.map((layer) => [direction(layer, 'forwards'), direction(layer, 'backwards')]);
    const both = (layer: number, what: string): Float32Array[] =>
      ['forwards', 'backwards'].map((name) => weights(`lstm${layer}.${name}.${what}`));
    this.#biases = layers.map((layer) => kernels.put(both(layer, 'bias').flatMap((bias) => [...bias])));
    // One after the other, the panels of both directions make one matrix.
    const [input] = both(0, 'input').map((values) => kernels.packed(values, inputWidth(sizes), 4 * hidden));
    this.#cache = new WordCache(kernels, data, input!, this.#biases[0]!);
  }

  /** The words' states after every layer: words × 2·hidden. */
  read(packing: Packing, forms: readonly string[]): Address[] {
    const { kernels } = this;
    const { hidden } = this.#sizes;
    const { words } = packing;
    const states: Address[] = [];
    const ld = 8 * hidden;
    for (const [layer, directions] of this.#layers.entries()) {
      const below = states.at(-1);
      const to = kernels.words(words * 2 * hidden);
      states.push(to);
      const rows = below === undefined ? this.#cache.rows : this.#project(layer, below, words);
      const slots = below === undefined ? this.#cache.find(forms) : undefined;
      for (const [d, { recurrent }] of directions.entries()) {
        const mark = kernels.mark();
        const words = d === 0 ? packing.forwards : packing.backwards;
        const index = slots === undefined ? words : this.#rowsOf(slots, words);
        const output = { words: to + 4 * d * hidden, ld: 2 * hidden, index: words };
        runLstm(kernels, packing, hidden, { rows: rows + 16 * d * hidden, ld, index }, output, (gates, passed, count) =>
          recurrent.multiply(gates, 4 * hidden, passed, count, true),
        );
        kernels.release(mark);
      }
    }
    return states;
  }

  /** The gates of both directions before the recurrent part. */
  #project(layer: number, below: Address, words: number): Address {
    const { kernels } = this;
    const { hidden } = this.#sizes;
    const ld = 8 * hidden;
    const to = kernels.words(words * ld);
    for (const [d, { input }] of this.#layers[layer]!.entries()) {
      input!.multiply(to + 16 * d * hidden, ld, below, words);
    }
    kernels.run.addToRows(to, ld, this.#biases[layer]!, words, ld);
    return to;
  }

  /** The cache's row of every row's word. */
  #rowsOf(slots: Int32Array, words: Address): Address {
    const { kernels } = this;
    return kernels.put(
      Int32Array.from(kernels.integers(words, slots.length), (word) => slots[word]!),
      'integers',
    );
  }
}
