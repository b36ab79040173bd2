import { describe, expect, it } from 'vitest';
import { bCubed } from './b-cubed.js';
import { ceafE } from './ceaf-e.js';
import { type Chains, type Counts, ratios } from './chains.js';
import { conllF1 } from './conll-f1.js';
import { muc } from './muc.js';

/** "abc de": one chain a word, one mention a letter. */
const chains = (text: string): Chains => text.split(' ').map((chain) => [...chain]);

const MEASURES: Record<string, (key: Chains, response: Chains) => Counts> = { muc, bCubed, ceafE };

describe('measures of coreference', () => {
  // Bagga & Baldwin (1998), twelve mentions; the worse response joins the two big chains.
  const bagga = '12345 67 89ABC';
  // Luo (2005) on the same: (a) and (b) as above, (c) one chain of all.
  it.each([
    ['Bagga & Baldwin, small chain joined', 'muc', bagga, '12345 6789ABC', 1, 9 / 10],
    ['Bagga & Baldwin, big chains joined', 'muc', bagga, '1234589ABC 67', 1, 9 / 10],
    ['Bagga & Baldwin, small chain joined', 'bCubed', bagga, '12345 6789ABC', 1, 0.762],
    ['Bagga & Baldwin, big chains joined', 'bCubed', bagga, '1234589ABC 67', 1, 0.583],
    ['Luo (a)', 'ceafE', bagga, '12345 6789ABC', (1 + 10 / 12) / 3, (1 + 10 / 12) / 2],
    ['Luo (b)', 'ceafE', bagga, '1234589ABC 67', (1 + 10 / 15) / 3, (1 + 10 / 15) / 2],
    ['Luo (c)', 'ceafE', bagga, '123456789ABC', 10 / 17 / 3, 10 / 17],
    // Pradhan et al. (2014), section 4: the response lacks e and adds h and i.
    ['Pradhan et al.', 'muc', 'abc defg', 'ab cd fghi', 2 / 5, 2 / 5],
    ['Pradhan et al.', 'bCubed', 'abc defg', 'ab cd fghi', 5 / 12, 1 / 2],
    ['Pradhan et al.', 'ceafE', 'abc defg', 'ab cd fghi', 0.65, 1.3 / 3],
    ['the same on both sides', 'muc', 'abc de', 'ed cba', 1, 1],
    ['the same on both sides', 'bCubed', 'abc de', 'ed cba', 1, 1],
    ['the same on both sides', 'ceafE', 'abc de', 'ed cba', 1, 1],
    ['nothing shared', 'ceafE', 'ab', 'cd', 0, 0],
  ])('%s: %s of %s and %s', (_, measure, key, response, recall, precision) => {
    const found = ratios([MEASURES[measure]!(chains(key), chains(response))]);
    expect(found.recall).toBeCloseTo(recall, 3);
    expect(found.precision).toBeCloseTo(precision, 3);
  });

  it('agree with the key on itself, and sum over documents before they divide', () => {
    const counts = [muc(chains('abc'), chains('ab')), muc(chains('de'), chains('de'))];
    expect(ratios(counts)).toMatchObject({ recall: 2 / 3, precision: 1 });
  });
});

describe('conllF1', () => {
  it('is the mean of the three, without singletons', () => {
    const score = conllF1([{ key: chains('abc defg x'), response: chains('ab cd fghi y') }]);
    const b = (2 * (5 / 12) * 0.5) / (5 / 12 + 0.5);
    const c = (2 * 0.65 * (1.3 / 3)) / (0.65 + 1.3 / 3);
    expect(score.conllF1).toBeCloseTo((0.4 + b + c) / 3, 6);
    expect(score.mentions.recall).toBeCloseTo(6 / 7, 6);
    expect(score.mentions.precision).toBeCloseTo(6 / 8, 6);
  });

  it('is 0 where the program finds nothing', () => {
    expect(conllF1([{ key: chains('abc'), response: [] }]).conllF1).toBe(0);
  });
});
