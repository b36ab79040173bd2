import { parentPort, workerData } from 'node:worker_threads';
import { Kernels, type NetworkSizes, type VectorData } from '@rapporteur/language/training';
import { Random } from '../random.js';
import { batchesOf } from './batches.js';
import type { Dataset } from './dataset.js';
import { Exchange, type SharedGradients } from './exchange.js';
import { Learner } from './learner.js';
import { Parameters } from './parameters.js';
import { Pass } from './pass.js';
import type { Recipe } from './recipe.js';

/** What a replica needs to know. */
export interface ReplicaTask {
  readonly sizes: NetworkSizes;
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly vectors: VectorData;
  readonly shared: SharedGradients;
  readonly replicas: number;
  readonly replica: number;
}

/** What the first replica tells after every epoch: the loss a word, and the averaged weights. */
export interface EpochMessage {
  readonly epoch: number;
  readonly loss: number;
  readonly weights: Float32Array;
}

/** Steps from one look at the weights to the next. */
const AVERAGE_EVERY = 5;

// One thread of the training: learns from its part of every batch, and steps with the sum of all gradients.
const task = workerData as ReplicaTask;
const { recipe, dataset } = task;
const kernels = new Kernels();
const parameters = new Parameters(kernels, task.sizes, new Random(recipe.seed));
const { size } = parameters;
const vectorsAt = kernels.bytes(task.vectors.values.length);
kernels.signedBytes(vectorsAt, task.vectors.values.length).set(task.vectors.values);
const learner = new Learner(kernels, parameters, recipe.disturbance, recipe.losses, recipe.seed + 200 + task.replica);
const random = new Random(recipe.seed + 100 + task.replica);
const pass = new Pass(learner, { data: task.vectors, at: vectorsAt }, dataset.words, random);
const exchange = new Exchange(task.shared, task.replicas, task.replica, size);
const order = new Random(recipe.seed + 1);
let step = 0;
for (let epoch = 1; epoch <= recipe.epochs; epoch++) {
  const batches = batchesOf(dataset.examples, recipe.batch, order);
  const steps = batches.length * recipe.epochs;
  let loss = 0;
  for (const batch of batches) {
    step++;
    const words = batch.reduce((sum, { forms }) => sum + forms.length, 0);
    kernels.floats(parameters.gradient, size).fill(0);
    const mine = batch.filter((_, i) => i % task.replicas === task.replica);
    if (mine.length > 0) loss += pass.run(mine, 1 / words) * words;
    exchange.sum(kernels, parameters.gradient);
    const length = Math.sqrt(kernels.run.sumOfSquares(parameters.gradient, size));
    if (length > recipe.longest) kernels.run.scale(parameters.gradient, size, recipe.longest / length);
    kernels.run.adam(
      parameters.weights,
      parameters.gradient,
      parameters.mean,
      parameters.square,
      size,
      rateAt(step, steps),
      recipe.beta1,
      recipe.beta2,
      1e-8,
    );
    if (step % AVERAGE_EVERY !== 0) continue;
    // The first weights say nothing: the average forgets them the sooner.
    const averaging = Math.max(recipe.averaging, AVERAGE_EVERY / (AVERAGE_EVERY + step));
    kernels.run.moveAverage(parameters.average, parameters.weights, size, averaging);
  }
  if (task.replica === 0) {
    const weights = kernels.floats(parameters.average, size).slice();
    parentPort!.postMessage({ epoch, loss, weights } satisfies EpochMessage, [weights.buffer]);
  }
}

/** The learning rate with Adam's correction for its first steps. */
function rateAt(at: number, steps: number): number {
  const warm = Math.min(1, at / recipe.warmUp);
  const cosine = 0.5 * (1 + Math.cos((Math.PI * at) / steps));
  const correction = Math.sqrt(1 - recipe.beta2 ** at) / (1 - recipe.beta1 ** at);
  return recipe.rate * warm * cosine * correction;
}
