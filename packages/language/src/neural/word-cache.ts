import type { Address, Kernels } from './kernels.js';
import { inputWidth, type NetworkSizes, padded } from './layout.js';
import { wordPieces } from './pieces.js';
import type { WordVectors } from './word-vectors.js';

/** Words remembered at once; a memory of about as many kilobytes times four. */
const SLOTS = 6144;

/** Where a word's input comes from: the tables, and the first layer's input weights for both directions. */
export interface WordTables {
  readonly sizes: NetworkSizes;
  readonly vectors: WordVectors;
  /** Addresses of the vectors' and the pieces' signed bytes, with their scales. */
  readonly vectorBytes: Address;
  readonly vectorScale: number;
  readonly pieceBytes: Address;
  readonly pieceScale: number;
  /** Input width × 8·hidden, in panels, and its bias. */
  readonly weights: Address;
  readonly bias: Address;
}

/**
 * What the first layer makes of each word by itself. That depends on the form alone, and most words of a text
 * were seen before: so the largest product of the network is computed once a form.
 */
export class WordCache {
  readonly rows: Address;
  /** Distance of two rows, in floats: the gates of both directions. */
  readonly width: number;
  readonly #slots = new Map<string, number>();
  readonly #input: number;

  constructor(
    private readonly kernels: Kernels,
    private readonly tables: WordTables,
  ) {
    this.width = 8 * tables.sizes.hidden;
    this.#input = inputWidth(tables.sizes);
    this.rows = kernels.words(SLOTS * this.width);
  }

  /** The rows of these words. There are at most as many words as slots. */
  find(forms: readonly string[]): Int32Array {
    if (this.#slots.size + forms.length > SLOTS) this.#slots.clear();
    const first = this.#slots.size;
    const fresh: string[] = [];
    const slots = Int32Array.from(forms, (form) => {
      const known = this.#slots.get(form);
      if (known !== undefined) return known;
      const slot = first + fresh.length;
      this.#slots.set(form, slot);
      fresh.push(form);
      return slot;
    });
    if (fresh.length > 0) this.#compute(fresh, first);
    return slots;
  }

  #compute(forms: readonly string[], slot: number): void {
    const { kernels, tables, width } = this;
    const { run } = kernels;
    const mark = kernels.mark();
    const inputs = kernels.words(forms.length * this.#input);
    for (const [i, form] of forms.entries()) this.#writeInput(form, inputs + 4 * i * this.#input);
    const rows = this.rows + 4 * slot * width;
    run.multiply(rows, width, inputs, this.#input, tables.weights, forms.length, width, this.#input, 0);
    run.addToRows(rows, width, tables.bias, forms.length, width);
    kernels.release(mark);
  }

  #writeInput(form: string, at: Address): void {
    const { kernels, tables } = this;
    const { sizes } = tables;
    kernels.floats(at, this.#input).fill(0);
    const row = tables.vectors.row(form);
    if (row >= 0) kernels.run.widen(at, tables.vectorBytes + row * sizes.vector, sizes.vector, tables.vectorScale);
    const pieces = at + 4 * padded(sizes.vector);
    for (const piece of wordPieces(form, sizes.pieces)) {
      kernels.run.addWidened(pieces, tables.pieceBytes + piece * sizes.piece, sizes.piece, tables.pieceScale);
    }
  }
}
