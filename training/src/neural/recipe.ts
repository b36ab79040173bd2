import type { ModelName } from '@rapporteur/language/model';
import type { NetworkSizes } from '@rapporteur/language/training';
import type { Disturbance, LossWeights } from './learner.js';

/** How a network is trained. */
export interface Recipe {
  /** How many pretrained word vectors the model holds. */
  readonly vectors: number;
  readonly sizes: Omit<NetworkSizes, 'vector' | 'pieces' | 'tags' | 'relations'>;
  readonly epochs: number;
  /** Words of one step, about. */
  readonly batch: number;
  /** Highest learning rate; it falls to nothing along a cosine (Loshchilov and Hutter 2017). */
  readonly rate: number;
  /** Steps until the rate is at its highest. */
  readonly warmUp: number;
  readonly beta1: number;
  readonly beta2: number;
  /** Gradients longer than this are shortened to it. */
  readonly longest: number;
  /** How fast the running average of the weights moves. */
  readonly averaging: number;
  readonly disturbance: Disturbance;
  readonly losses: LossWeights;
  readonly seed: number;
}

const COMMON = {
  batch: 1000,
  rate: 0.002,
  warmUp: 200,
  beta1: 0.9,
  beta2: 0.98,
  longest: 5,
  averaging: 0.01,
  disturbance: { input: 0.3, state: 0.25, recurrent: 0.15, syntax: 0.25, vector: 0.1, rareness: 0.5 },
  losses: { tags: [0.5, 0.5, 0.5, 1, 0.5], arc: 1, relation: 1 },
} as const;

/** The network that is right more often, and the one that is faster. */
export const RECIPES: Readonly<Record<ModelName, Recipe>> = {
  default: {
    ...COMMON,
    vectors: 80_000,
    sizes: { piece: 64, hidden: 112, layers: 3, arc: 96, relation: 64 },
    epochs: 28,
    seed: 1,
  },
  fast: {
    ...COMMON,
    vectors: 50_000,
    sizes: { piece: 64, hidden: 64, layers: 2, arc: 64, relation: 32 },
    epochs: 28,
    seed: 2,
  },
};
