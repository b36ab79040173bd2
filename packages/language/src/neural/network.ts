import { Encoder } from './encoder.js';
import { type Address, Kernels } from './kernels.js';
import { type NetworkSizes, padded, syntaxColumns, tagColumns, tagLayer } from './layout.js';
import type { NetworkData } from './network-data.js';
import { Packing } from './packing.js';
import { ShortMatrix } from './short-matrix.js';
import { spanningTree } from './spanning-tree.js';

/** Slope of the rectifier below zero. */
export const SLOPE = 0.1;

/** What the network says of a batch; word numbers count through the sentences in the order they were given. */
export interface NetworkOutput {
  /** Rows of tag scores, one a word, laid out by `tagColumns`; to be read before the network reads on. */
  readonly tags: Float32Array;
  /** Governing word of every word, or -1 for a root. */
  readonly heads: Int32Array;
  /** Class of the relation to it. */
  readonly relations: Uint8Array;
}

/**
 * A BiLSTM over pretrained and piece vectors with heads for tags, arcs and relations. Arcs are scored by a
 * biaffine form and decoded as the best tree (Dozat and Manning 2017, Deep Biaffine Attention for Neural
 * Dependency Parsing).
 */
export class Network {
  readonly sizes: NetworkSizes;
  readonly #kernels = new Kernels();
  readonly #encoder: Encoder;
  readonly #tags: ShortMatrix;
  readonly #syntax: ShortMatrix;
  /** Weights in panels. */
  readonly #arc: Address;
  readonly #relation: Address;
  /** Biases, and the row that stands for the root, by the names of `layout.ts`. */
  readonly #rows = new Map<string, Address>();

  constructor(data: NetworkData) {
    const { sizes, weights } = data;
    const kernels = this.#kernels;
    this.sizes = sizes;
    this.#encoder = new Encoder(kernels, data);
    const states = 2 * sizes.hidden;
    this.#tags = new ShortMatrix(kernels, weights('tags'), states, tagColumns(sizes).at(-1)!);
    this.#syntax = new ShortMatrix(kernels, weights('syntax'), states, syntaxColumns(sizes).width);
    this.#arc = kernels.packed(weights('arc'), sizes.arc, sizes.arc);
    this.#relation = kernels.packed(weights('relation'), 2 * sizes.relation, padded(sizes.relations));
    for (const name of ['tags.bias', 'syntax.bias', 'syntax.root', 'arc.bias', 'relation.bias']) {
      this.#rows.set(name, kernels.put(weights(name)));
    }
  }

  /**
   * Reads sentences, longest first.
   * @param forms the words of all sentences, one sentence after the other
   */
  read(forms: readonly string[], lengths: readonly number[]): NetworkOutput {
    const kernels = this.#kernels;
    const mark = kernels.mark();
    const packing = new Packing(kernels, lengths);
    const states = this.#encoder.read(packing, forms);
    const tags = kernels.words(packing.words * this.#tags.n);
    this.#tags.multiply(tags, this.#tags.n, states[tagLayer(this.sizes)]!, packing.words);
    this.#addBias('tags', tags, packing.words, this.#tags.n);
    const tree = this.#parse(packing, states.at(-1)!);
    kernels.release(mark);
    return { ...tree, tags: kernels.floats(tags, packing.words * this.#tags.n) };
  }

  #addBias(name: string, to: Address, rows: number, width: number): void {
    this.#kernels.run.addToRows(to, width, this.#rows.get(`${name}.bias`)!, rows, width);
  }

  #parse(packing: Packing, states: Address): Pick<NetworkOutput, 'heads' | 'relations'> {
    const kernels = this.#kernels;
    const { run } = kernels;
    const { arc } = this.sizes;
    const { words, sentenceStart } = packing;
    const columns = syntaxColumns(this.sizes);
    const { width } = columns;
    // The row after the last word stands for the root.
    const syntax = kernels.words((words + 1) * width);
    this.#syntax.multiply(syntax, width, states, words);
    this.#addBias('syntax', syntax, words, width);
    kernels.floats(syntax + 4 * words * width, width).set(kernels.floats(this.#rows.get('syntax.root')!, width));
    for (let row = 0; row <= words; row++) run.rectify(syntax + 4 * row * width, 2 * arc, SLOPE);
    const queries = kernels.words(words * arc);
    run.multiply(queries, arc, syntax, width, this.#arc, words, arc, arc, 0);
    this.#addBias('arc', queries, words, arc);
    const heads = new Int32Array(words);
    for (let s = 0; s + 1 < sentenceStart.length; s++) {
      const from = sentenceStart[s]!;
      const length = sentenceStart[s + 1]! - from;
      const mark = kernels.mark();
      const keys = kernels.words((length + 1) * arc);
      const root = syntax + 4 * (words * width + columns.head);
      kernels.floats(keys, arc).set(kernels.floats(root, arc));
      for (let i = 0; i < length; i++) {
        const key = syntax + 4 * ((from + i) * width + columns.head);
        kernels.floats(keys + 4 * (i + 1) * arc, arc).set(kernels.floats(key, arc));
      }
      const ld = padded(length + 1);
      const panels = kernels.words(arc * ld);
      run.packTransposed(panels, keys, arc, arc, length + 1);
      const scores = kernels.words(length * ld);
      run.multiply(scores, ld, queries + 4 * from * arc, arc, panels, length, ld, arc, 0);
      const found = heads.subarray(from, from + length);
      spanningTree(kernels.floats(scores, length * ld), ld, length, found);
      for (let i = 0; i < length; i++) if (found[i]! >= 0) found[i]! += from;
      kernels.release(mark);
    }
    return { heads, relations: this.#relations(packing, syntax, heads) };
  }

  #relations(packing: Packing, syntax: Address, heads: Int32Array): Uint8Array {
    const kernels = this.#kernels;
    const { run } = kernels;
    const { relation, relations } = this.sizes;
    const { label, labelHead, width } = syntaxColumns(this.sizes);
    const { words } = packing;
    const governors = kernels.put(
      Int32Array.from(heads, (head) => (head < 0 ? words : head)),
      'integers',
    );
    // Half of the columns are summed, the other half multiplied.
    const pairs = kernels.words(words * 2 * relation);
    run.gatherRows(pairs, 2 * relation, syntax + 4 * labelHead, width, governors, words, 2 * relation);
    for (let word = 0; word < words; word++) {
      const pair = pairs + 4 * word * 2 * relation;
      const own = syntax + 4 * (word * width + label);
      run.addTo(pair, own, relation);
      run.rectify(pair, relation, SLOPE);
      const product = pair + 4 * relation;
      run.multiplyElements(product, product, own + 4 * relation, relation, 0);
    }
    const ld = padded(relations);
    const scores = kernels.words(words * ld);
    run.multiply(scores, ld, pairs, 2 * relation, this.#relation, words, ld, 2 * relation, 0);
    this.#addBias('relation', scores, words, ld);
    return Uint8Array.from({ length: words }, (_, word) => run.best(scores + 4 * word * ld, relations));
  }
}
