import { Kernels } from '@rapporteur/language/training';
import { describe, expect, it } from 'vitest';
import { Random } from '../random.js';
import type { Example } from './example.js';
import { Learner } from './learner.js';
import { Parameters } from './parameters.js';
import { Pass } from './pass.js';

const SIZES = {
  vector: 8,
  piece: 8,
  pieces: 32,
  hidden: 8,
  layers: 2,
  arc: 8,
  relation: 8,
  tags: [3, 9],
  relations: 5,
};
const NONE = { input: 0, state: 0, recurrent: 0, syntax: 0, vector: 0, rareness: 0 };
const LOSSES = { tags: [0.5, 0.7], arc: 1, relation: 0.9 };

const BATCH: Example[] = [
  {
    forms: Int32Array.of(0, 1, 2, 1),
    tags: [Int32Array.of(0, 1, 2, -1), Int32Array.of(8, 7, -1, 0)],
    heads: Int32Array.of(1, -1, 1, 2),
    relations: Int32Array.of(0, 1, 2, -1),
  },
  {
    forms: Int32Array.of(2, 0),
    tags: [Int32Array.of(1, 1), Int32Array.of(3, 4)],
    heads: Int32Array.of(-1, 0),
    relations: Int32Array.of(3, 4),
  },
];

describe('Pass', () => {
  it('gives the gradient of its loss', () => {
    const kernels = new Kernels();
    const parameters = new Parameters(kernels, SIZES, new Random(1));
    const values = Int8Array.from({ length: 24 }, (_, i) => ((i * 37) % 100) - 50);
    const at = kernels.bytes(values.length);
    kernels.signedBytes(at, values.length).set(values);
    const vectors = { data: { keys: Int32Array.of(1, 2, 3), values, width: 8, scale: 0.02 }, at };
    const words = [0, 1, 2].map((i) => ({
      vector: i - 1,
      whole: Int32Array.of(i, i + 3),
      parts: Int32Array.of(7 * i + 9),
      count: 1,
    }));
    const learner = new Learner(kernels, parameters, NONE, LOSSES, 5);
    const pass = new Pass(learner, vectors, words, new Random(2));
    const loss = (): number => pass.run(BATCH, 0.25);
    // Small random biases and roots, so that nothing is zero by accident.
    const random = new Random(3);
    for (let i = 0; i < parameters.size; i++) {
      kernels.floats(parameters.weights, parameters.size)[i]! += 0.2 * (random.next() - 0.5);
    }
    loss();
    kernels.floats(parameters.gradient, parameters.size).fill(0);
    loss();
    const gradient = kernels.floats(parameters.gradient, parameters.size).slice();
    // Small enough that few rectifiers turn on the way, large enough for 32-bit floats.
    const step = 0.003;
    for (let trial = 0; trial < 400; trial++) {
      const i = Math.floor(random.next() * parameters.size);
      const nudge = (by: number): number => {
        kernels.floats(parameters.weights, parameters.size)[i]! += by;
        return loss();
      };
      const slope = (nudge(step) - nudge(-2 * step)) / (2 * step);
      nudge(step);
      expect(Math.abs(slope - gradient[i]!)).toBeLessThan(4e-3 + 0.02 * Math.abs(slope));
    }
  });
});
