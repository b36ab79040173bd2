import { type Address, Kernels } from './kernels.js';
import { inputWidth, type NetworkSizes, padded, syntaxColumns, tagColumns } from './layout.js';
import { runLstm } from './lstm.js';
import { Packing } from './packing.js';
import { spanningTree } from './spanning-tree.js';
import { WordCache } from './word-cache.js';
import { type VectorData, WordVectors } from './word-vectors.js';

/** Slope of the rectifier below zero. */
export const SLOPE = 0.1;

/** All that a network knows. */
export interface NetworkData {
  readonly sizes: NetworkSizes;
  readonly vectors: VectorData;
  /** The table of pieces as signed bytes, and their scale. */
  readonly pieces: Int8Array;
  readonly pieceScale: number;
  /** The other matrices of `layout.ts`, by name. */
  readonly weights: (name: string) => Float32Array;
}

/** What the network says of a batch; word numbers count through the sentences in the order they were given. */
export interface NetworkOutput {
  /** Rows of tag scores, one a word, laid out by `tagColumns`. */
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
  readonly #cache: WordCache;
  /** Weights in panels, and single rows as they are, by the names of `layout.ts`. */
  readonly #at = new Map<string, Address>();
  readonly #tagWidth: number;

  constructor(data: NetworkData) {
    const { sizes, weights } = data;
    this.sizes = sizes;
    this.#tagWidth = tagColumns(sizes).at(-1)!;
    const kernels = this.#kernels;
    const out = 2 * sizes.hidden;
    for (let layer = 0; layer < sizes.layers; layer++) {
      const names = [`lstm${layer}.forwards`, `lstm${layer}.backwards`] as const;
      const width = layer === 0 ? inputWidth(sizes) : out;
      // One after the other, the panels of both directions make one matrix.
      const [input] = names.map((name) => kernels.packed(weights(`${name}.input`), width, 4 * sizes.hidden));
      const [bias] = names.map((name) => kernels.put(weights(`${name}.bias`)));
      this.#at.set(`lstm${layer}.input`, input!).set(`lstm${layer}.bias`, bias!);
      for (const name of names) {
        this.#at.set(name, kernels.packed(weights(`${name}.recurrent`), sizes.hidden, 4 * sizes.hidden));
      }
    }
    const { width } = syntaxColumns(sizes);
    const pack = (name: string, k: number, n: number): void => {
      this.#at.set(name, kernels.packed(weights(name), k, n));
      this.#at.set(`${name}.bias`, kernels.put(weights(`${name}.bias`)));
    };
    pack('tags', out, this.#tagWidth);
    pack('syntax', out, width);
    pack('arc', sizes.arc, sizes.arc);
    pack('relation', 2 * sizes.relation, padded(sizes.relations));
    this.#at.set('syntax.root', kernels.put(weights('syntax.root')));
    const vectorBytes = kernels.bytes(data.vectors.values.length);
    kernels.signedBytes(vectorBytes, data.vectors.values.length).set(data.vectors.values);
    const pieceBytes = kernels.bytes(data.pieces.length);
    kernels.signedBytes(pieceBytes, data.pieces.length).set(data.pieces);
    this.#cache = new WordCache(kernels, {
      sizes,
      vectors: new WordVectors(data.vectors),
      vectorBytes,
      vectorScale: data.vectors.scale,
      pieceBytes,
      pieceScale: data.pieceScale,
      weights: this.#at.get('lstm0.input')!,
      bias: this.#at.get('lstm0.bias')!,
    });
  }

  /**
   * Reads sentences, longest first.
   * @param forms the words of all sentences, one sentence after the other
   */
  read(forms: readonly string[], lengths: readonly number[]): NetworkOutput {
    const kernels = this.#kernels;
    const mark = kernels.mark();
    const packing = new Packing(kernels, lengths);
    const states = this.#encode(packing, forms);
    const tags = this.#project('tags', states, packing.words, 2 * this.sizes.hidden, this.#tagWidth);
    const output = {
      tags: kernels.floats(tags, packing.words * this.#tagWidth).slice(),
      ...this.#parse(packing, states),
    };
    kernels.release(mark);
    return output;
  }

  /** The words' states: words × 2·hidden. */
  #encode(packing: Packing, forms: readonly string[]): Address {
    const kernels = this.#kernels;
    const { hidden, layers } = this.sizes;
    const { words } = packing;
    const slots = this.#cache.find(forms);
    const width = 8 * hidden;
    let rows = this.#cache.rows;
    let [ahead, back] = [packing.forwards, packing.backwards].map((index) =>
      kernels.put(
        Int32Array.from(kernels.integers(index, words), (word) => slots[word]!),
        'integers',
      ),
    );
    let states = 0;
    for (let layer = 0; layer < layers; layer++) {
      if (layer > 0) {
        rows = this.#project(`lstm${layer}`, states, words, 2 * hidden, width);
        [ahead, back] = [packing.forwards, packing.backwards];
      }
      states = kernels.words(words * 2 * hidden);
      const run = (direction: string, input: Address, gates: Address, index: Address, to: Address): void => {
        const mark = kernels.mark();
        const recurrent = this.#at.get(`lstm${layer}.${direction}`)!;
        const output = { words: to, ld: 2 * hidden, index };
        runLstm(kernels, packing, hidden, { rows: gates, ld: width, index: input }, recurrent, output);
        kernels.release(mark);
      };
      run('forwards', ahead!, rows, packing.forwards, states);
      run('backwards', back!, rows + 16 * hidden, packing.backwards, states + 4 * hidden);
    }
    return states;
  }

  /** Rows times weights, plus bias. */
  #project(name: string, from: Address, rows: number, k: number, n: number): Address {
    const { run } = this.#kernels;
    const to = this.#kernels.words(rows * n);
    const weights = this.#at.get(name) ?? this.#at.get(`${name}.input`)!;
    run.multiply(to, n, from, k, weights, rows, n, k, 0);
    run.addToRows(to, n, this.#at.get(`${name}.bias`)!, rows, n);
    return to;
  }

  #parse(packing: Packing, states: Address): Pick<NetworkOutput, 'heads' | 'relations'> {
    const kernels = this.#kernels;
    const { run } = kernels;
    const { arc, hidden } = this.sizes;
    const { words, sentenceStart } = packing;
    const columns = syntaxColumns(this.sizes);
    const { width } = columns;
    // The row after the last word stands for the root.
    const syntax = this.#project('syntax', states, words + 1, 2 * hidden, width);
    kernels.floats(syntax + 4 * words * width, width).set(kernels.floats(this.#at.get('syntax.root')!, width));
    for (let row = 0; row <= words; row++) run.rectify(syntax + 4 * row * width, 2 * arc, SLOPE);
    const queries = kernels.words(words * arc);
    run.multiply(queries, arc, syntax, width, this.#at.get('arc')!, words, arc, arc, 0);
    run.addToRows(queries, arc, this.#at.get('arc.bias')!, words, arc);
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
    const scores = this.#project('relation', pairs, words, 2 * relation, ld);
    return Uint8Array.from({ length: words }, (_, word) => run.best(scores + 4 * word * ld, relations));
  }
}
