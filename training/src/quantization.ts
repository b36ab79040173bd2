import type { Quantization } from './perceptron.js';

// The scale is such that next to no weight leaves the range of a byte.
export const SPLITTER_BYTES: Quantization = { minUpdates: 1, scale: 1 };
