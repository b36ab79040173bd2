import type { ModelFile } from '../model-file.js';
import { matrices, type NetworkSizes } from './layout.js';
import type { NetworkData } from './network-data.js';

/** Writes a network into the sections of a model file. */
export function writeNetwork(
  file: ModelFile,
  { sizes, vectors, pieceKeys, pieces, pieceScale, weights }: NetworkData,
): ModelFile {
  const dense = matrices(sizes).filter(({ name }) => name !== 'pieces');
  const all = new Float32Array(dense.reduce((sum, { rows, cols }) => sum + rows * cols, 0));
  let offset = 0;
  for (const { name } of dense) {
    all.set(weights(name), offset);
    offset += weights(name).length;
  }
  return file
    .set('network', { sizes, pieceScale, vectorWidth: vectors.width, vectorScale: vectors.scale })
    .set('network.weights', all)
    .set('network.pieceKeys', pieceKeys)
    .set('network.pieces', pieces)
    .set('network.vectorKeys', vectors.keys)
    .set('network.vectors', vectors.values);
}

/**
 * The network of a model file.
 * @throws LanguageError RAP-L003 when a section is missing
 */
export function readNetwork(file: ModelFile): NetworkData {
  const { sizes, pieceScale, vectorWidth, vectorScale } = file.get<{
    readonly sizes: NetworkSizes;
    readonly pieceScale: number;
    readonly vectorWidth: number;
    readonly vectorScale: number;
  }>('network');
  const all = file.get<Float32Array>('network.weights');
  const parts = new Map<string, Float32Array>();
  let offset = 0;
  for (const { name, rows, cols } of matrices(sizes)) {
    if (name === 'pieces') continue;
    parts.set(name, all.subarray(offset, offset + rows * cols));
    offset += rows * cols;
  }
  return {
    sizes,
    vectors: {
      keys: file.get('network.vectorKeys'),
      values: file.get('network.vectors'),
      width: vectorWidth,
      scale: vectorScale,
    },
    pieceKeys: file.get('network.pieceKeys'),
    pieces: file.get('network.pieces'),
    pieceScale,
    weights: (name) => parts.get(name)!,
  };
}
