import { describe, expect, it } from 'vitest';
import type { Example } from './examples.js';
import { RECIPES } from './recipe.js';
import { compare, scoreFactuality } from './scores.js';
import { trainFactuality } from './train-factuality.js';

const [DID, NOT, NOISE] = [11, 12, 13];

/** It happened unless one of two things turns it, not both: no sum of weights can say that. */
const examples: Example[] = Array.from({ length: 400 }, (_, i) => {
  const [first, second] = [i % 2 === 0, i % 4 < 2];
  const features = [...(first ? [DID] : []), ...(second ? [NOT] : []), ...(i % 3 === 0 ? [NOISE] : [])];
  return { id: `${i}`, features, value: first === second ? 2 : -2 };
});
const recipe = { ...RECIPES.web, epochs: 40, members: 2, units: 8, dropout: 0, featureDropout: 0, rate: 0.02 };

describe('trainFactuality', () => {
  it('learns what features mean together', () => {
    expect(scoreFactuality(trainFactuality(examples, recipe), examples).pearson).toBeGreaterThan(0.95);
  });

  it('gives the same weights for the same examples', () => {
    const quick = { ...recipe, epochs: 2 };
    expect(trainFactuality(examples, quick)).toEqual(trainFactuality(examples, quick));
  });

  it('knows only features that occur often enough', () => {
    const { keys } = trainFactuality([...examples, { id: 'x', features: [99], value: 0 }], { ...recipe, epochs: 1 });
    expect([...keys]).toEqual([DID, NOT, NOISE]);
  });
});

describe('compare', () => {
  it.each([
    ['the same', [3, 0, -3], [3, 0, -3], 1, 0, 1],
    ['turned round', [3, 0, -3], [-3, 0, 3], -1, 4, 1 / 3],
    ['half as far', [2, 0, -2], [1, 0, -1], 1, 0.667, 1],
    ['all too near the middle', [3, 0, -3], [0.5, 0, -0.5], 1, 1.667, 0.167],
  ])('%s', (_, gold, found, pearson, mae, macroF1) => {
    const scores = compare(gold, found);
    expect(scores.pearson).toBeCloseTo(pearson, 3);
    expect(scores.mae).toBeCloseTo(mae, 3);
    expect(scores.macroF1).toBeCloseTo(macroF1, 3);
  });
});
