import type { Address, Kernels, LstmTrace, Packing } from '@rapporteur/language/training';
import { addTransposedProduct, type Block } from './product.js';

/**
 * Back through `runLstm`, step by step from the last.
 * @param gradient the gradient of the hidden states, words × size
 * @param index row -> word, as the run had it
 * @param recurrent recurrent weights, and their gradient, which is added to
 * @param input takes the gradient of the gates before their functions, words × 4·size
 */
export function backThroughLstm(
  kernels: Kernels,
  packing: Packing,
  size: number,
  trace: LstmTrace,
  gradient: Block,
  index: Address,
  recurrent: { readonly weights: Address; readonly gradient: Address },
  input: Block,
  mask: Address,
): void {
  const { run } = kernels;
  const { words, steps, offset } = packing;
  const width = 4 * size;
  const mark = kernels.mark();
  const turned = kernels.words(width * size);
  run.packTransposed(turned, recurrent.weights, width, width, size);
  const dHidden = kernels.words(words * size);
  run.gatherRows(dHidden, size, gradient.at, gradient.ld, index, words, size);
  const sentences = packing.running(0);
  const dCell = kernels.words(sentences * size);
  kernels.floats(dCell, sentences * size).fill(0);
  const dPassed = kernels.words(sentences * size);
  for (let step = steps - 1; step >= 0; step--) {
    const rows = packing.running(step);
    const here = 4 * offset[step]! * size;
    if (step + 1 < steps) {
      const next = packing.running(step + 1);
      run.multiply(dPassed, size, trace.gates + 4 * offset[step + 1]! * width, width, turned, next, size, width, 0);
      run.multiplyElements(dHidden + here, dPassed, mask, next * size, 1);
    }
    const before = step === 0 ? 0 : trace.cells + 4 * offset[step - 1]! * size;
    run.lstmBackward(
      trace.gates + 4 * offset[step]! * width,
      before,
      trace.cells + here,
      dHidden + here,
      dCell,
      rows,
      size,
    );
  }
  // Row of the step before, for all rows from the second step on.
  const later = words - sentences;
  const previous = new Int32Array(later);
  for (let step = 1; step < steps; step++) {
    for (let r = 0; r < packing.running(step); r++) previous[offset[step]! - sentences + r] = offset[step - 1]! + r;
  }
  const passed = kernels.words(later * size);
  run.gatherRows(passed, size, trace.passed, size, kernels.put(previous, 'integers'), later, size);
  const gates = { at: trace.gates + 4 * sentences * width, ld: width };
  addTransposedProduct(
    kernels,
    { at: recurrent.gradient, ld: width },
    { at: passed, ld: size },
    gates,
    size,
    width,
    later,
  );
  run.scatterRows(input.at, input.ld, trace.gates, width, index, words, width);
  kernels.release(mark);
}
