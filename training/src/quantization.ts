import type { Quantization } from './perceptron.js';

// Scales are such that next to no weight leaves the range of a byte. Minima and long rows trade a few
// tenths of a point on the development parts for a file of 12 MB and twice the speed.
export const SPLITTER_BYTES: Quantization = { minUpdates: 1, scale: 1, longRow: Infinity };
export const TAGGER_BYTES: Quantization = { minUpdates: 14, scale: 1, longRow: Infinity };
export const GUIDE_BYTES: Quantization = { minUpdates: 12, scale: 1, longRow: 8 };
export const PARSER_BYTES: Quantization = { minUpdates: 20, scale: 1, longRow: 10 };
