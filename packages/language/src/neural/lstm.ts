import type { Address, Kernels } from './kernels.js';
import type { Packing } from './packing.js';

/** The input of an LSTM: rows of gates before the recurrent part, and which of them each row of each step takes. */
export interface LstmInput {
  readonly rows: Address;
  /** Distance of two rows, in floats. */
  readonly ld: number;
  readonly index: Address;
}

/** Where the hidden states go: `size` columns of a matrix of words. */
export interface LstmOutput {
  readonly words: Address;
  readonly ld: number;
  /** Row -> word: `packing.forwards` or `packing.backwards`. */
  readonly index: Address;
}

/** What a run of an LSTM leaves behind, in rows by step: what going back through it needs. */
export interface LstmTrace {
  /** Rows of the four gates after their functions. */
  readonly gates: Address;
  readonly cells: Address;
  readonly hidden: Address;
  /** The hidden states as the next step sees them: with dropout, where there is some. */
  readonly passed: Address;
}

/** Adds hidden states times the recurrent weights to rows of gates. */
export type Recurrence = (gates: Address, hidden: Address, rows: number) => void;

/**
 * Runs an LSTM over the sentences of a batch.
 * @param size of the hidden state
 * @param mask sentences × size, multiplied with every hidden state on its way to the next step
 */
export function runLstm(
  kernels: Kernels,
  packing: Packing,
  size: number,
  input: LstmInput,
  output: LstmOutput,
  recur: Recurrence,
  mask?: Address,
): LstmTrace {
  const { run } = kernels;
  const { words, steps, offset } = packing;
  const width = 4 * size;
  const gates = kernels.words(words * width);
  const cells = kernels.words(words * size);
  const hidden = kernels.words(words * size);
  const passed = mask === undefined ? hidden : kernels.words(words * size);
  run.gatherRows(gates, width, input.rows, input.ld, input.index, words, width);
  for (let step = 0; step < steps; step++) {
    const row = offset[step]!;
    const rows = packing.running(step);
    const at = gates + 4 * row * width;
    const before = step === 0 ? 0 : 4 * offset[step - 1]! * size;
    if (step > 0) recur(at, passed + before, rows);
    const here = 4 * row * size;
    run.lstmForward(at, step === 0 ? 0 : cells + before, cells + here, hidden + here, rows, size);
    if (mask !== undefined) run.multiplyElements(passed + here, hidden + here, mask, rows * size, 0);
  }
  run.scatterRows(output.words, output.ld, hidden, size, output.index, words, size);
  return { gates, cells, hidden, passed };
}
