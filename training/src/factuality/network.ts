import { SLOPE } from '@rapporteur/coder/training';
import type { Random } from '../random.js';
import type { Recipe } from './recipe.js';

/** An example whose features are rows of the network's vectors. */
export interface Row {
  readonly rows: Int32Array;
  readonly value: number;
}

const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;
/** Pulls every weight to nothing, in proportion. */
const DECAY = 1e-5;

/** Weights, their gradient, and Adam's two averages of it (Kingma and Ba 2015). */
class Parameters {
  readonly gradient: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;

  constructor(readonly weights: Float32Array) {
    this.gradient = new Float32Array(weights.length);
    this.#mean = new Float32Array(weights.length);
    this.#square = new Float32Array(weights.length);
  }

  /** Moves the weights of a range against their gradient, and empties it. */
  move(from: number, to: number, rate: number, step: number): void {
    const { weights, gradient } = this;
    const [mean, square] = [this.#mean, this.#square];
    const [whole1, whole2] = [1 - BETA1 ** step, 1 - BETA2 ** step];
    for (let i = from; i < to; i++) {
      const slope = gradient[i]! + DECAY * weights[i]!;
      mean[i] = BETA1 * mean[i]! + (1 - BETA1) * slope;
      square[i] = BETA2 * square[i]! + (1 - BETA2) * slope * slope;
      weights[i]! -= (rate * (mean[i]! / whole1)) / (Math.sqrt(square[i]! / whole2) + EPSILON);
      gradient[i] = 0;
    }
  }
}

/** One hidden layer over the sum of the features' vectors; squared error. Vectors of unmet features stay. */
export class FeatureNetwork {
  readonly vectors: Parameters;
  readonly bias: Parameters;
  /** One weight a unit, and last the bias. */
  readonly output: Parameters;
  readonly #units: number;

  constructor(features: number, units: number, random: Random) {
    this.#units = units;
    const normal = (spread: number) => (): number =>
      spread * Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    this.vectors = new Parameters(Float32Array.from({ length: features * units }, normal(0.05)));
    this.bias = new Parameters(new Float32Array(units));
    this.output = new Parameters(Float32Array.from({ length: units + 1 }, normal(0.5 / Math.sqrt(units))));
    this.output.weights[units] = 0;
  }

  train(examples: readonly Row[], recipe: Recipe, random: Random): void {
    const order = [...examples];
    const steps = recipe.epochs * Math.ceil(order.length / recipe.batch);
    let step = 0;
    for (let epoch = 0; epoch < recipe.epochs; epoch++) {
      random.shuffle(order);
      for (let from = 0; from < order.length; from += recipe.batch) {
        const batch = order.slice(from, from + recipe.batch);
        const met = new Set<number>();
        for (const example of batch) this.#learn(example, recipe, batch.length, met, random);
        this.#move(met, recipe.rate * (1 - step / steps), ++step);
      }
    }
  }

  #learn({ rows, value }: Row, recipe: Recipe, count: number, met: Set<number>, random: Random): void {
    const units = this.#units;
    const kept = rows.filter(() => random.next() >= recipe.featureDropout);
    const sums = this.bias.weights.slice();
    for (const row of kept) for (let u = 0; u < units; u++) sums[u]! += this.vectors.weights[row * units + u]!;
    const mask = sums.map(() => (random.next() < recipe.dropout ? 0 : 1 / (1 - recipe.dropout)));
    const { weights, gradient } = this.output;
    const state = sums.map((sum, u) => (sum > 0 ? sum : SLOPE * sum) * mask[u]!);
    let guess = weights[units]!;
    for (let u = 0; u < units; u++) guess += weights[u]! * state[u]!;
    const error = (guess - value) / count;
    gradient[units]! += error;
    const back = new Float32Array(units);
    for (let u = 0; u < units; u++) {
      gradient[u]! += error * state[u]!;
      back[u] = error * weights[u]! * mask[u]! * (sums[u]! > 0 ? 1 : SLOPE);
      this.bias.gradient[u]! += back[u]!;
    }
    for (const row of kept) {
      met.add(row);
      for (let u = 0; u < units; u++) this.vectors.gradient[row * units + u]! += back[u]!;
    }
  }

  #move(met: ReadonlySet<number>, rate: number, step: number): void {
    const units = this.#units;
    for (const row of met) this.vectors.move(row * units, (row + 1) * units, rate, step);
    this.bias.move(0, units, rate, step);
    this.output.move(0, units + 1, rate, step);
  }
}
