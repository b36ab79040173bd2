import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelFile } from '../model-file.js';
import { type Matrix, matrices } from './layout.js';
import { Network, type NetworkOutput } from './network.js';
import type { NetworkData } from './network-data.js';
import { readNetwork, writeNetwork } from './network-sections.js';
import { pieceKeys } from './pieces.js';
import { vectorKey } from './word-vectors.js';

const SIZES = {
  vector: 8,
  piece: 8,
  pieces: 64,
  hidden: 8,
  layers: 2,
  arc: 8,
  relation: 8,
  tags: [5, 9],
  relations: 6,
};

/** A network that learnt nothing, but is the same every time. */
function untrained(): NetworkData {
  const weights = ({ name, rows, cols }: Matrix): Float32Array =>
    Float32Array.from({ length: rows * cols }, (_, i) => Math.sin(1.7 * i + name.length));
  const parts = new Map(matrices(SIZES).map((matrix) => [matrix.name, weights(matrix)]));
  const known = ['rebels', 'took', 'town'];
  return {
    sizes: SIZES,
    vectors: {
      keys: Int32Array.from(known, vectorKey),
      values: Int8Array.from({ length: 8 * known.length }, (_, i) => (i * 53) % 127),
      width: 8,
      scale: 0.02,
    },
    pieceKeys: Int32Array.from(
      [...new Set(['rebels', 'Rebels', 'took', 'town'].flatMap(pieceKeys))].slice(0, SIZES.pieces),
    ),
    pieces: Int8Array.from(parts.get('pieces')!, (x) => Math.round(100 * x)),
    pieceScale: 0.01,
    weights: (name) => parts.get(name)!,
  };
}

const sentence = fc.array(fc.constantFrom('Rebels', 'rebels', 'took', 'the', 'town', '.', 'Benghazi', '🙂'), {
  minLength: 1,
  maxLength: 12,
});

describe('Network', () => {
  const network = new Network(untrained());
  const readBy = (network: Network, sentences: readonly string[][]): NetworkOutput => {
    const output = network.read(
      sentences.flat(),
      sentences.map(({ length }) => length),
    );
    return { ...output, tags: output.tags.slice() };
  };
  const read = (sentences: readonly string[][]): NetworkOutput => readBy(network, sentences);

  it('reads a sentence the same alone and in company', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (some) => {
        const sentences = some.sort((a, b) => b.length - a.length);
        const together = read(sentences);
        const width = together.tags.length / sentences.flat().length;
        let at = 0;
        for (const words of sentences) {
          const alone = read([words]);
          const end = at + words.length;
          expect(alone.tags).toEqual(together.tags.slice(at * width, end * width));
          expect(Array.from(alone.heads, (head) => (head < 0 ? head : head + at))).toEqual([
            ...together.heads.slice(at, end),
          ]);
          expect(alone.relations).toEqual(together.relations.slice(at, end));
          at = end;
        }
      }),
    );
  });

  it('is the same after it was written to a file and read again', () => {
    const file = ModelFile.read(writeNetwork(new ModelFile(), untrained()).write());
    const again = new Network(readNetwork(file));
    const words = ['The', 'rebels', 'took', 'the', 'town', '.'];
    expect(readBy(again, [words])).toEqual(read([words]));
  });

  it('reads more words than it remembers', () => {
    const words = Array.from({ length: 9000 }, (_, i) => `word${i}`);
    const first = read([words.slice(0, 6)]);
    for (let i = 0; i < words.length; i += 12) read([words.slice(i, i + 12)]);
    expect(read([words.slice(0, 6)])).toEqual(first);
  });
});
