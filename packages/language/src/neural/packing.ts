import type { Address, Kernels } from './kernels.js';

/**
 * Sentences of one batch laid out for a recurrent network: step t holds the t-th word of every sentence that
 * is long enough, longest sentence first, so that the sentences still running are always the first rows.
 * Words are numbered sentence by sentence; the indexes say which word each row of each step is.
 */
export class Packing {
  readonly words: number;
  readonly steps: number;
  /** First row of every step, and the number of rows. */
  readonly offset: Int32Array;
  /** First word of every sentence, longest first, and the number of words. */
  readonly sentenceStart: Int32Array;
  /** Row -> word, reading forwards, and reading each sentence backwards. */
  readonly forwards: Address;
  readonly backwards: Address;

  /** @param lengths words of every sentence, falling */
  constructor(kernels: Kernels, lengths: readonly number[]) {
    this.steps = lengths[0] ?? 0;
    this.sentenceStart = new Int32Array(lengths.length + 1);
    lengths.forEach((length, s) => {
      this.sentenceStart[s + 1] = this.sentenceStart[s]! + length;
    });
    this.words = this.sentenceStart[lengths.length]!;
    this.offset = new Int32Array(this.steps + 1);
    const forwards = new Int32Array(this.words);
    const backwards = new Int32Array(this.words);
    let row = 0;
    let running = lengths.length;
    for (let step = 0; step < this.steps; step++) {
      while (lengths[running - 1]! <= step) running--;
      this.offset[step] = row;
      for (let s = 0; s < running; s++, row++) {
        forwards[row] = this.sentenceStart[s]! + step;
        backwards[row] = this.sentenceStart[s + 1]! - 1 - step;
      }
    }
    this.offset[this.steps] = row;
    this.forwards = kernels.put(forwards, 'integers');
    this.backwards = kernels.put(backwards, 'integers');
  }

  /** Sentences that have a word at this step. */
  running(step: number): number {
    return this.offset[step + 1]! - this.offset[step]!;
  }
}
