import { Worker } from 'node:worker_threads';
import { matrices, type NetworkData, type NetworkSizes, type VectorData } from '@rapporteur/language/training';
import { type Dataset, tagSizes } from './dataset.js';
import { shareGradients } from './exchange.js';
import type { Recipe } from './recipe.js';
import type { EpochMessage, ReplicaTask } from './replica.js';

/** Threads that learn side by side. Part of the recipe: another number gives other bytes. */
const REPLICAS = 2;

/**
 * Trains a network in threads of their own.
 * @param observe is told of every epoch and its loss a word
 * @returns the network as it is shipped
 */
export async function trainNetwork(
  dataset: Dataset,
  vectors: VectorData,
  recipe: Recipe,
  observe: (epoch: number, loss: number) => void,
): Promise<NetworkData> {
  const { labels, examples } = dataset;
  const sizes = {
    ...recipe.sizes,
    vector: vectors.width,
    pieces: dataset.pieceKeys.length,
    tags: tagSizes(labels),
    relations: labels.relations.length,
  };
  const size = matrices(sizes).reduce((sum, { rows, cols }) => sum + rows * cols, 0);
  const words = examples.reduce((sum, { forms }) => sum + forms.length, 0);
  const shared = shareGradients(REPLICAS, size);
  let last: Float32Array | undefined;
  await Promise.all(
    Array.from({ length: REPLICAS }, (_, replica) => {
      const task: ReplicaTask = { sizes, recipe, dataset, vectors, shared, replicas: REPLICAS, replica };
      const worker = new Worker(new URL('./replica.js', import.meta.url), { workerData: task });
      worker.on('message', ({ epoch, loss, weights }: EpochMessage) => {
        last = weights;
        observe(epoch, (REPLICAS * loss) / words);
      });
      return new Promise<void>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`A training thread ended with ${code}.`)),
        );
      });
    }),
  );
  return networkData(sizes, vectors, dataset.pieceKeys, last!);
}

/** The network as it is shipped: its pieces in signed bytes. */
function networkData(
  sizes: NetworkSizes,
  vectors: VectorData,
  pieceKeys: Int32Array,
  weights: Float32Array,
): NetworkData {
  const parts = new Map<string, Float32Array>();
  let offset = 0;
  for (const { name, rows, cols } of matrices(sizes)) {
    parts.set(name, weights.subarray(offset, offset + rows * cols));
    offset += rows * cols;
  }
  const table = parts.get('pieces')!;
  const largest = table.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const scale = largest / 127;
  return {
    sizes,
    vectors,
    pieceKeys,
    pieces: Int8Array.from(table, (x) => Math.round(x / scale)),
    pieceScale: scale,
    weights: (name) => parts.get(name)!,
  };
}
