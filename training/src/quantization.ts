import type { Quantization } from './perceptron.js';

// Scales are such that next to no weight leaves the range of a byte; minima such that scores on the
// development parts stay what they were.
export const SPLITTER_BYTES: Quantization = { minUpdates: 1, scale: 1 };
export const TAGGER_BYTES: Quantization = { minUpdates: 4, scale: 1 };
export const PARSER_BYTES: Quantization = { minUpdates: 8, scale: 1 };
