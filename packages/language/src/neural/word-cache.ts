import type { Address, Kernels } from './kernels.js';
import { inputWidth, padded } from './layout.js';
import type { NetworkData } from './network-data.js';
import { PieceTable, pieceKeys } from './pieces.js';
import { WordVectors } from './word-vectors.js';

/** Words remembered at once; a memory of about as many kilobytes times four. */
const SLOTS = 6144;

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

  readonly #vectors: WordVectors;
  readonly #pieces: PieceTable;
  /** Signed bytes of the vectors and of the pieces. */
  readonly #vectorBytes: Address;
  readonly #pieceBytes: Address;

  /**
   * @param weights of the first layer, input width × 8·hidden, in panels
   * @param bias the gates' biases, of both directions
   */
  constructor(
    private readonly kernels: Kernels,
    private readonly data: NetworkData,
    private readonly weights: Address,
    private readonly bias: Address,
  ) {
    const { sizes, vectors, pieces } = data;
    this.width = 8 * sizes.hidden;
    this.#input = inputWidth(sizes);
    this.#vectors = new WordVectors(vectors);
    this.#pieces = new PieceTable(data.pieceKeys);
    this.#vectorBytes = kernels.putBytes(vectors.values);
    this.#pieceBytes = kernels.putBytes(pieces);
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
    const { kernels, width } = this;
    const { run } = kernels;
    const mark = kernels.mark();
    const inputs = kernels.words(forms.length * this.#input);
    for (const [i, form] of forms.entries()) this.#writeInput(form, inputs + 4 * i * this.#input);
    const rows = this.rows + 4 * slot * width;
    run.multiply(rows, width, inputs, this.#input, this.weights, forms.length, width, this.#input, 0);
    run.addToRows(rows, width, this.bias, forms.length, width);
    kernels.release(mark);
  }

  #writeInput(form: string, at: Address): void {
    const { kernels, data } = this;
    const { sizes, vectors, pieceScale } = data;
    kernels.floats(at, this.#input).fill(0);
    const row = this.#vectors.row(form);
    if (row >= 0) kernels.run.widen(at, this.#vectorBytes + row * sizes.vector, sizes.vector, vectors.scale);
    const pieces = at + 4 * padded(sizes.vector);
    for (const piece of this.#pieces.rows(pieceKeys(form))) {
      kernels.run.addWidened(pieces, this.#pieceBytes + piece * sizes.piece, sizes.piece, pieceScale);
    }
  }
}
