import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc } from './doc.js';
import { mix } from './hash.js';
import { MAX_PARSE_FEATURES } from './parse-features.js';
import { Parser, parseStage } from './parser.js';
import { emptyDoc, tokenize } from './tokenize.js';
import type { Scorer } from './weights.js';

const TRANSITIONS = { left: ['nsubj', 'det', 'punct'], right: ['obj', 'obl', 'punct'] };

/** Scores at random, the same for the same features. */
class RandomScorer implements Scorer {
  readonly seen = new Set<number>();

  constructor(readonly seed: number) {}

  addTo(scores: Int32Array, features: Int32Array, count: number): void {
    // Beyond the room for features, a typed array drops what is written without a word.
    expect(count).toBeLessThan(MAX_PARSE_FEATURES);
    let h = this.seed;
    for (let f = 0; f < count; f++) {
      h = mix(h, features[f]!);
      this.seen.add(features[f]!);
    }
    for (let c = 0; c < scores.length; c++) scores[c] = mix(h, c);
  }
}

function tagged(text: string): Doc {
  const doc = tokenize.run(emptyDoc(text));
  const column = (value: string): Uint32Array => new Uint32Array(doc.length).fill(doc.strings.id(value));
  return doc.with({ upos: column('NOUN'), xpos: column('NN'), feats: column(''), lemma: column('x') });
}

function expectTree(doc: Doc): void {
  let roots = 0;
  for (let word = 0; word < doc.length; word++) {
    let at = word;
    for (let climbed = 0; at >= 0; climbed++) {
      expect(climbed).toBeLessThanOrEqual(doc.length);
      at = doc.head(at);
    }
    if (doc.head(word) < 0) roots++;
    expect(doc.deprel(word) === 'root').toBe(doc.head(word) < 0);
  }
  expect(roots).toBe(doc.length > 0 ? 1 : 0);
}

describe('Parser', () => {
  it('builds a tree whatever the weights are, forwards, backwards and guided', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 30 }), (seed, length) => {
        const doc = tagged('a '.repeat(length));
        const scorer = new RandomScorer(seed);
        const guide = parseStage(new Parser(TRANSITIONS, scorer, 'backwards')).run(doc);
        expectTree(guide);
        expectTree(parseStage(new Parser(TRANSITIONS, scorer, 'forwards')).run(doc));
        expectTree(parseStage(new Parser(TRANSITIONS, scorer, 'forwards', true)).run(guide));
      }),
    );
  });

  it('reads the last word first when it reads backwards', () => {
    const shifts: Scorer = { addTo: (scores) => scores.set([9, 1, 1, 1, 0, 0, 0]) };
    const heads = (direction: 'forwards' | 'backwards'): number[] => [
      ...parseStage(new Parser(TRANSITIONS, shifts, direction)).run(tagged('one two three')).columns.head!,
    ];
    // Shifting all it can, it hangs each word on the one it read before.
    expect(heads('forwards')).toEqual([-1, 0, 1]);
    expect(heads('backwards')).toEqual([1, 2, -1]);
  });
});
