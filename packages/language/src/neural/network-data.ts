import type { NetworkSizes } from './layout.js';
import type { VectorData } from './word-vectors.js';

/** All that a network knows. */
export interface NetworkData {
  readonly sizes: NetworkSizes;
  readonly vectors: VectorData;
  /** Keys of the known pieces, their vectors as signed bytes, one a row, and the bytes' scale. */
  readonly pieceKeys: Int32Array;
  readonly pieces: Int8Array;
  readonly pieceScale: number;
  /** The other matrices of `layout.ts`, by name. */
  readonly weights: (name: string) => Float32Array;
}
