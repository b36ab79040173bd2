import {
  type Address,
  inputWidth,
  type LstmTrace,
  Packing,
  padded,
  runLstm,
  tagLayer,
  type VectorData,
} from '@rapporteur/language/training';
import type { Random } from '../random.js';
import type { Example, WordForm } from './example.js';
import type { Learner } from './learner.js';
import { backThroughLstm } from './lstm-backward.js';
import { type Block, multiply } from './product.js';
import { learnSyntax } from './syntax-learning.js';
import { learnTags } from './tag-learning.js';

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
  constructor(
    private readonly learner: Learner,
    private readonly vectors: { readonly data: VectorData; readonly at: Address },
    private readonly words: readonly WordForm[],
    private readonly random: Random,
  ) {}

  /**
   * @param batch sentences, longest first
   * @param share one over the number of words of the whole step, of which this batch may be a part
   * @returns the loss, summed over the losses and multiplied by `share`
   */
  run(batch: readonly Example[], share: number): number {
    const { kernels } = this.learner;
    const mark = kernels.mark();
    const packing = new Packing(
      kernels,
      batch.map(({ forms }) => forms.length),
    );
    const input = this.#readInput(batch, packing.words);
    const layers: LayerTrace[] = [];
    const states: Block[] = [];
    for (let layer = 0; layer < this.learner.sizes.layers; layer++) {
      const below = layer === 0 ? input.block : states[layer - 1]!;
      const { trace, output } = this.#encode(layer, packing, below, batch.length);
      layers.push(trace);
      states.push(output);
    }
    const tagged = tagLayer(this.learner.sizes);
    let gradient = this.learner.zeros(packing.words, 2 * this.learner.sizes.hidden);
    let loss = learnSyntax(this.learner, batch, packing, states.at(-1)!, gradient, share);
    for (let layer = this.learner.sizes.layers - 1; layer >= 0; layer--) {
      if (layer === tagged) loss += learnTags(this.learner, batch, packing.words, states[layer]!, gradient, share);
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
  ): { block: Block; mask: Address; pieces: (readonly Int32Array[])[] } {
    const { random } = this;
    const { kernels, parameters, disturbance } = this.learner;
    const { vector, piece } = this.learner.sizes;
    const { data, at: bytes } = this.vectors;
    const width = inputWidth(this.learner.sizes);
    const at = kernels.words(words * width);
    kernels.floats(at, words * width).fill(0);
    const table = parameters.at('pieces');
    const pieces: (readonly Int32Array[])[] = [];
    let row = at;
    for (const { forms } of batch) {
      for (const form of forms) {
        const word = this.words[form]!;
        if (word.vector >= 0 && random.next() >= disturbance.vector) {
          kernels.run.widen(row, bytes + word.vector * vector, vector, data.scale);
        }
        const hidden = random.next() < disturbance.rareness / (disturbance.rareness + word.count);
        const shown = hidden ? [word.parts] : [word.whole, word.parts];
        pieces.push(shown);
        for (const rows of shown) {
          for (const at of rows) kernels.run.addTo(row + 4 * padded(vector), table + 4 * at * piece, piece);
        }
        row += 4 * width;
      }
    }
    const mask = this.learner.mask(words * width, disturbance.input);
    kernels.run.multiplyElements(at, at, mask, words * width, 0);
    return { block: { at, ld: width }, mask, pieces };
  }

  #learnPieces(
    { mask, pieces }: { readonly mask: Address; readonly pieces: readonly (readonly Int32Array[])[] },
    gradient: Block,
    words: number,
  ): void {
    const { run } = this.learner.kernels;
    const { vector, piece } = this.learner.sizes;
    run.multiplyElements(gradient.at, gradient.at, mask, words * gradient.ld, 0);
    const table = this.learner.parameters.gradientOf('pieces');
    for (const [word, shown] of pieces.entries()) {
      const row = gradient.at + 4 * (word * gradient.ld + padded(vector));
      for (const rows of shown) for (const at of rows) run.addTo(table + 4 * at * piece, row, piece);
    }
  }

  #encode(layer: number, packing: Packing, input: Block, sentences: number): { trace: LayerTrace; output: Block } {
    const { kernels, parameters, disturbance } = this.learner;
    const { hidden } = this.learner.sizes;
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
      const mask = this.learner.mask(sentences * hidden, disturbance.recurrent);
      const index = packing[direction];
      const to = { words: output.at + 4 * d * hidden, ld: output.ld, index };
      const recur = (at: Address, passed: Address, rows: number): void =>
        kernels.run.multiply(at, width, passed, hidden, recurrent, rows, width, hidden, 1);
      const from = { rows: gates.at, ld: width, index };
      return { mask, trace: runLstm(kernels, packing, hidden, from, to, recur, mask) };
    });
    const outMask = this.learner.mask(words * output.ld, disturbance.state);
    kernels.run.multiplyElements(output.at, output.at, outMask, words * output.ld, 0);
    return {
      trace: { input, traces: [ahead!.trace, back!.trace], masks: [ahead!.mask, back!.mask], outMask },
      output,
    };
  }

  #backThroughLayer(layer: number, packing: Packing, trace: LayerTrace, gradient: Block): Block {
    const { kernels, parameters } = this.learner;
    const { run } = kernels;
    const { hidden } = this.learner.sizes;
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
      this.learner.learnProduct(`${name}.input`, `${name}.bias`, trace.input, dGates, dInput, words, width, d === 1);
      kernels.release(mark);
    });
    return dInput;
  }
}
