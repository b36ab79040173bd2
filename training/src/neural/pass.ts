import {
  type Address,
  inputWidth,
  type Kernels,
  type LstmTrace,
  Packing,
  padded,
  runLstm,
  SLOPE,
  syntaxColumns,
  tagColumns,
  type VectorData,
  WHOLE_PIECES,
} from '@rapporteur/language/training';
import type { Random } from '../random.js';
import type { Example, WordForm } from './example.js';
import { backThroughLstm } from './lstm-backward.js';
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

/** One layer of the encoder as the forward pass left it. */
interface LayerTrace {
  readonly input: Block;
  readonly traces: readonly [LstmTrace, LstmTrace];
  readonly masks: readonly [Address, Address];
  readonly outMask: Address;
}

const DIRECTIONS = ['forwards', 'backwards'] as const;

/** Forward and backward pass over one batch: adds to the gradient of the parameters. */
export class Pass {
  readonly #sizes;
  #state: number;

  constructor(
    private readonly kernels: Kernels,
    private readonly parameters: Parameters,
    private readonly vectors: { readonly data: VectorData; readonly at: Address },
    private readonly words: readonly WordForm[],
    private readonly disturbance: Disturbance,
    private readonly losses: LossWeights,
    private readonly random: Random,
    seed: number,
  ) {
    this.#sizes = parameters.sizes;
    this.#state = seed;
  }

  /**
   * @param batch sentences, longest first
   * @param share one over the number of words of the whole step, of which this batch may be a part
   * @returns the loss, summed over the losses and multiplied by `share`
   */
  run(batch: readonly Example[], share: number): number {
    const { kernels } = this;
    const mark = kernels.mark();
    const packing = new Packing(
      kernels,
      batch.map(({ forms }) => forms.length),
    );
    const input = this.#readInput(batch, packing.words);
    const layers: LayerTrace[] = [];
    let states: Block = input.block;
    for (let layer = 0; layer < this.#sizes.layers; layer++) {
      const { trace, output } = this.#encode(layer, packing, states, batch.length);
      layers.push(trace);
      states = output;
    }
    const dStates = { at: kernels.words(packing.words * states.ld), ld: states.ld };
    kernels.floats(dStates.at, packing.words * states.ld).fill(0);
    const loss =
      this.#learnTags(batch, packing.words, states, dStates, share) +
      this.#learnSyntax(batch, packing, states, dStates, share);
    let gradient = dStates;
    for (let layer = this.#sizes.layers - 1; layer >= 0; layer--) {
      gradient = this.#backThroughLayer(layer, packing, layers[layer]!, gradient);
    }
    this.#learnPieces(input, gradient, packing.words);
    kernels.release(mark);
    return loss;
  }

  /** Rows of vectors and sums of pieces, with dropout. */
  #readInput(
    batch: readonly Example[],
    words: number,
  ): { block: Block; mask: Address; pieces: (readonly [Int32Array, number])[] } {
    const { kernels, parameters, disturbance, random } = this;
    const { vector, piece } = this.#sizes;
    const { data, at: bytes } = this.vectors;
    const width = inputWidth(this.#sizes);
    const at = kernels.words(words * width);
    kernels.floats(at, words * width).fill(0);
    const table = parameters.at('pieces');
    const pieces: (readonly [Int32Array, number])[] = [];
    let row = at;
    for (const { forms } of batch) {
      for (const form of forms) {
        const word = this.words[form]!;
        if (word.vector >= 0 && random.next() >= disturbance.vector) {
          kernels.run.widen(row, bytes + word.vector * vector, vector, data.scale);
        }
        const hidden = random.next() < disturbance.rareness / (disturbance.rareness + word.count);
        const first = hidden ? WHOLE_PIECES : 0;
        pieces.push([word.pieces, first]);
        for (let i = first; i < word.pieces.length; i++) {
          kernels.run.addTo(row + 4 * padded(vector), table + 4 * word.pieces[i]! * piece, piece);
        }
        row += 4 * width;
      }
    }
    const mask = this.#mask(words * width, disturbance.input);
    kernels.run.multiplyElements(at, at, mask, words * width, 0);
    return { block: { at, ld: width }, mask, pieces };
  }

  #learnPieces(
    { mask, pieces }: { readonly mask: Address; readonly pieces: readonly (readonly [Int32Array, number])[] },
    gradient: Block,
    words: number,
  ): void {
    const { run } = this.kernels;
    const { vector, piece } = this.#sizes;
    run.multiplyElements(gradient.at, gradient.at, mask, words * gradient.ld, 0);
    const table = this.parameters.gradientOf('pieces');
    for (const [word, [rows, first]] of pieces.entries()) {
      const row = gradient.at + 4 * (word * gradient.ld + padded(vector));
      for (let i = first; i < rows.length; i++) run.addTo(table + 4 * rows[i]! * piece, row, piece);
    }
  }

  #encode(layer: number, packing: Packing, input: Block, sentences: number): { trace: LayerTrace; output: Block } {
    const { kernels, parameters, disturbance } = this;
    const { hidden } = this.#sizes;
    const { words } = packing;
    const width = 4 * hidden;
    const output = { at: kernels.words(words * 2 * hidden), ld: 2 * hidden };
    const [ahead, back] = DIRECTIONS.map((direction, d) => {
      const name = `lstm${layer}.${direction}`;
      const gates = { at: kernels.words(words * width), ld: width };
      const weights = { at: parameters.at(`${name}.input`), ld: width };
      multiply(kernels, gates, input, weights, words, width, input.ld);
      kernels.run.addToRows(gates.at, width, parameters.at(`${name}.bias`), words, width);
      const recurrent = kernels.words(hidden * width);
      kernels.run.pack(recurrent, parameters.at(`${name}.recurrent`), width, hidden, width);
      const mask = this.#mask(sentences * hidden, disturbance.recurrent);
      const index = packing[direction];
      const to = { words: output.at + 4 * d * hidden, ld: output.ld, index };
      return {
        mask,
        trace: runLstm(kernels, packing, hidden, { rows: gates.at, ld: width, index }, recurrent, to, mask),
      };
    });
    const outMask = this.#mask(words * output.ld, disturbance.state);
    kernels.run.multiplyElements(output.at, output.at, outMask, words * output.ld, 0);
    return {
      trace: { input, traces: [ahead!.trace, back!.trace], masks: [ahead!.mask, back!.mask], outMask },
      output,
    };
  }

  #backThroughLayer(layer: number, packing: Packing, trace: LayerTrace, gradient: Block): Block {
    const { kernels, parameters } = this;
    const { run } = kernels;
    const { hidden } = this.#sizes;
    const { words } = packing;
    const width = 4 * hidden;
    run.multiplyElements(gradient.at, gradient.at, trace.outMask, words * gradient.ld, 0);
    const dInput = { at: kernels.words(words * trace.input.ld), ld: trace.input.ld };
    DIRECTIONS.forEach((direction, d) => {
      const name = `lstm${layer}.${direction}`;
      const mark = kernels.mark();
      const dGates = { at: kernels.words(words * width), ld: width };
      backThroughLstm(
        kernels,
        packing,
        hidden,
        trace.traces[d]!,
        { at: gradient.at + 4 * d * hidden, ld: gradient.ld },
        packing[direction],
        { weights: parameters.at(`${name}.recurrent`), gradient: parameters.gradientOf(`${name}.recurrent`) },
        dGates,
        trace.masks[d]!,
      );
      this.#learnProduct(`${name}.input`, `${name}.bias`, trace.input, dGates, dInput, words, width, d === 1);
      kernels.release(mark);
    });
    return dInput;
  }

  /** The gradients of `output = input · weights + bias`, given that of the output. */
  #learnProduct(
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

  #project(name: string, input: Block, rows: number, cols: number, room = rows): Block {
    const { kernels, parameters } = this;
    const to = { at: kernels.words(room * cols), ld: cols };
    multiply(kernels, to, input, { at: parameters.at(name), ld: cols }, rows, cols, input.ld);
    kernels.run.addToRows(to.at, cols, parameters.at(`${name}.bias`), rows, cols);
    return to;
  }

  #learnTags(batch: readonly Example[], words: number, states: Block, dStates: Block, share: number): number {
    const { kernels } = this;
    const mark = kernels.mark();
    const columns = tagColumns(this.#sizes);
    const width = columns.at(-1)!;
    const scores = this.#project('tags', states, words, width);
    let loss = 0;
    for (const [head, count] of this.#sizes.tags.entries()) {
      const gold = this.#gold(batch, words, ({ tags }) => tags[head]!);
      loss += kernels.run.softmaxLoss(
        scores.at + 4 * columns[head]!,
        width,
        gold,
        words,
        count,
        share * this.losses.tags[head]!,
      );
    }
    this.#learnProduct('tags', 'tags.bias', states, scores, dStates, words, width, true);
    kernels.release(mark);
    return loss;
  }

  #learnSyntax(batch: readonly Example[], packing: Packing, states: Block, dStates: Block, share: number): number {
    const { kernels, parameters } = this;
    const { run } = kernels;
    const { arc } = this.#sizes;
    const { words } = packing;
    const mark = kernels.mark();
    const columns = syntaxColumns(this.#sizes);
    const { width } = columns;
    // The row after the last word stands for the root.
    const syntax = this.#project('syntax', states, words, width, words + 1);
    run.gatherRows(
      syntax.at + 4 * words * width,
      width,
      parameters.at('syntax.root'),
      width,
      kernels.put([0], 'integers'),
      1,
      width,
    );
    for (let row = 0; row <= words; row++) run.rectify(syntax.at + 4 * row * width, 2 * arc, SLOPE);
    const mask = this.#mask(words * width, this.disturbance.syntax);
    run.multiplyElements(syntax.at, syntax.at, mask, words * width, 0);
    const dSyntax = { at: kernels.words((words + 1) * width), ld: width };
    kernels.floats(dSyntax.at, (words + 1) * width).fill(0);
    const loss =
      this.#learnArcs(batch, packing, syntax, dSyntax, share) +
      this.#learnRelations(batch, packing, syntax, dSyntax, share);
    run.multiplyElements(dSyntax.at, dSyntax.at, mask, words * width, 0);
    for (let row = 0; row <= words; row++) {
      run.rectifyBackward(dSyntax.at + 4 * row * width, syntax.at + 4 * row * width, 2 * arc, SLOPE);
    }
    run.addTo(parameters.gradientOf('syntax.root'), dSyntax.at + 4 * words * width, width);
    this.#learnProduct('syntax', 'syntax.bias', states, dSyntax, dStates, words, width, true);
    kernels.release(mark);
    return loss;
  }

  #learnArcs(batch: readonly Example[], packing: Packing, syntax: Block, dSyntax: Block, share: number): number {
    const { kernels, parameters } = this;
    const { run } = kernels;
    const { arc } = this.#sizes;
    const { words, sentenceStart } = packing;
    const { head } = syntaxColumns(this.#sizes);
    const queries = { at: kernels.words(words * arc), ld: arc };
    multiply(kernels, queries, syntax, { at: parameters.at('arc'), ld: arc }, words, arc, arc);
    run.addToRows(queries.at, arc, parameters.at('arc.bias'), words, arc);
    const dQueries = { at: kernels.words(words * arc), ld: arc };
    let loss = 0;
    for (const [s, { heads }] of batch.entries()) {
      const mark = kernels.mark();
      const from = sentenceStart[s]!;
      const n = heads.length;
      const ld = padded(n + 1);
      const rows = kernels.put(
        Int32Array.from({ length: n + 1 }, (_, i) => (i === 0 ? words : from + i - 1)),
        'integers',
      );
      const keys = { at: kernels.words((n + 1) * arc), ld: arc };
      run.gatherRows(keys.at, arc, syntax.at + 4 * head, syntax.ld, rows, n + 1, arc);
      const scores = { at: kernels.words(n * ld), ld };
      const own = { at: queries.at + 4 * from * arc, ld: arc };
      multiplyTransposed(kernels, scores, own, keys, n, n + 1, arc);
      const gold = kernels.put(
        heads.map((h) => h + 1),
        'integers',
      );
      loss += run.softmaxLoss(scores.at, ld, gold, n, n + 1, share * this.losses.arc);
      multiply(kernels, { at: dQueries.at + 4 * from * arc, ld: arc }, scores, keys, n, arc, n + 1);
      const dKeys = { at: kernels.words((n + 1) * arc), ld: arc };
      kernels.floats(dKeys.at, (n + 1) * arc).fill(0);
      addTransposedProduct(kernels, dKeys, scores, own, n + 1, arc, n);
      run.scatterAddRows(dSyntax.at + 4 * head, dSyntax.ld, dKeys.at, arc, rows, n + 1, arc);
      kernels.release(mark);
    }
    addTransposedProduct(kernels, { at: parameters.gradientOf('arc'), ld: arc }, syntax, dQueries, arc, arc, words);
    run.addColumnSums(parameters.gradientOf('arc.bias'), dQueries.at, arc, words, arc);
    multiplyTransposed(kernels, dSyntax, dQueries, { at: parameters.at('arc'), ld: arc }, words, arc, arc, true);
    return loss;
  }

  /** Relations are learnt on the right governors. */
  #learnRelations(batch: readonly Example[], packing: Packing, syntax: Block, dSyntax: Block, share: number): number {
    const { kernels } = this;
    const { run } = kernels;
    const { relation, relations } = this.#sizes;
    const { label, labelHead } = syntaxColumns(this.#sizes);
    const { words, sentenceStart } = packing;
    const governors = new Int32Array(words);
    for (const [s, { heads }] of batch.entries()) {
      const from = sentenceStart[s]!;
      heads.forEach((h, i) => {
        governors[from + i] = h < 0 ? words : from + h;
      });
    }
    const index = kernels.put(governors, 'integers');
    const width = 2 * relation;
    const gather = (column: number): Address => {
      const to = kernels.words(words * width);
      run.gatherRows(to, width, syntax.at + 4 * column, syntax.ld, index, words, width);
      return to;
    };
    const theirs = gather(labelHead);
    const pairs = gather(labelHead);
    for (let word = 0; word < words; word++) {
      const pair = pairs + 4 * word * width;
      const own = syntax.at + 4 * (word * syntax.ld + label);
      run.addTo(pair, own, relation);
      run.rectify(pair, relation, SLOPE);
      run.multiplyElements(pair + 4 * relation, pair + 4 * relation, own + 4 * relation, relation, 0);
    }
    const mask = this.#mask(words * width, this.disturbance.syntax);
    run.multiplyElements(pairs, pairs, mask, words * width, 0);
    const cols = padded(relations);
    const scores = this.#project('relation', { at: pairs, ld: width }, words, cols);
    const gold = this.#gold(batch, words, (example) => example.relations);
    const loss = run.softmaxLoss(scores.at, cols, gold, words, relations, share * this.losses.relation);
    const dPairs = kernels.words(words * width);
    const block = { at: dPairs, ld: width };
    this.#learnProduct('relation', 'relation.bias', { at: pairs, ld: width }, scores, block, words, cols, false);
    run.multiplyElements(dPairs, dPairs, mask, words * width, 0);
    for (let word = 0; word < words; word++) {
      const pair = 4 * word * width;
      const product = pair + 4 * relation;
      const own = syntax.at + 4 * (word * syntax.ld + label + relation);
      const dOwn = dSyntax.at + 4 * (word * dSyntax.ld + label);
      run.rectifyBackward(dPairs + pair, pairs + pair, relation, SLOPE);
      run.addTo(dOwn, dPairs + pair, relation);
      run.multiplyElements(dOwn + 4 * relation, dPairs + product, theirs + product, relation, 1);
      run.multiplyElements(dPairs + product, dPairs + product, own, relation, 0);
    }
    run.scatterAddRows(dSyntax.at + 4 * labelHead, dSyntax.ld, dPairs, width, index, words, width);
    return loss;
  }

  #gold(batch: readonly Example[], words: number, classes: (example: Example) => Int32Array): Address {
    const at = this.kernels.words(words);
    const gold = this.kernels.integers(at, words);
    let from = 0;
    for (const example of batch) {
      gold.set(classes(example), from);
      from += example.forms.length;
    }
    return at;
  }

  #mask(width: number, chance: number): Address {
    const at = this.kernels.words(width);
    this.#state = this.kernels.run.dropoutMask(at, width, chance, this.#state) >>> 0;
    return at;
  }
}
