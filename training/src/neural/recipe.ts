import type { NetworkSizes } from '@rapporteur/language/training';
import type { Disturbance, LossWeights } from './pass.js';

/** How a network is trained. */
export interface Recipe {
  readonly sizes: Omit<NetworkSizes, 'vector' | 'tags' | 'relations'>;
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
  disturbance: { input: 0.33, state: 0.33, recurrent: 0.2, syntax: 0.33, vector: 0.1, rareness: 0.5 },
  losses: { tags: [0.5, 0.5, 0.5, 0.5, 0.25], arc: 1, relation: 1 },
} as const;

/** The network that is right more often, and the one that is faster. */
export const RECIPES: Readonly<Record<'default' | 'fast', Recipe>> = {
  default: {
    ...COMMON,
    sizes: { piece: 64, pieces: 32_768, hidden: 128, layers: 2, arc: 96, relation: 48 },
    epochs: 30,
    seed: 1,
  },
  fast: {
    ...COMMON,
    sizes: { piece: 64, pieces: 16_384, hidden: 48, layers: 2, arc: 48, relation: 32 },
    epochs: 30,
    seed: 2,
  },
};
