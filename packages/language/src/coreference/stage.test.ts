import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSound } from '../../test/sound.js';
import type { Doc } from '../doc.js';
import { load } from '../language.js';

const language = load(readFileSync(new URL('../../../../models/en.bin', import.meta.url)));
/** A model of an earlier format may know nothing of coreference. */
const lacking = !language.stages.some(({ name }) => name === 'coreference');

/** "Maduro = He = his; Caracas = the city". */
function chainsOf(doc: Doc): string[] {
  const { mentionStart, mentionEnd, mentionChain } = doc.columns;
  const chains: string[][] = [];
  for (const [i, chain] of mentionChain!.entries()) {
    chains[chain] ??= [];
    chains[chain].push(doc.text.slice(doc.start(mentionStart![i]!), doc.end(mentionEnd![i]! - 1)));
  }
  return chains.map((chain) => chain.join(' = '));
}

describe.skipIf(lacking)('coreference', () => {
  it.each<[string, string, string]>([
    ['a pronoun', 'John Kerry arrived in Cairo on Monday. He met the president.', 'John Kerry = He'],
    ['a possessive', 'Angela Merkel defended her decision.', 'Angela Merkel = her'],
    ['sex', 'Mary Smith met Peter Brown in Rome. She thanked him.', 'Mary Smith = She'],
    ['a thing', 'The committee published its report.', 'The committee = its'],
    ['many', 'The rebels took the town. They burned the school.', 'The rebels = They'],
    ['a surname', 'Barack Obama spoke in Berlin. Obama praised the alliance.', 'Barack Obama = Obama'],
    ['the same name', 'Russia attacked. Ukraine said that Russia would lose.', 'Russia = Russia'],
    ['a repeated noun', 'A ship sank off Malta. The ship carried oil.', 'A ship = The ship'],
    ['an apposition', 'Recep Erdogan, the president of Turkey, left.', 'Recep Erdogan = the president of Turkey'],
    ['a predicate', 'Paris is the capital of France.', 'Paris = the capital of France'],
  ])('links %s', (_, text, chain) => {
    expect(chainsOf(language.analyze(text))).toContain(chain);
  });

  it.each([
    ['two names', 'Norway beat Sweden.'],
    ['two years', 'It rained in 1944 and in 1945.'],
    ['two persons', 'Mr. Smith met Mrs. Jones.'],
  ])('does not link %s', (_, text) => {
    expect(chainsOf(language.analyze(text))).toEqual([]);
  });

  it('gives sound chains for any text, and the same again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('He', 'his', 'the', 'man', 'and', 'Rome', ',', '.', '"', '\n\n', 'saw'), {
          maxLength: 60,
        }),
        (words) => {
          const text = words.join(' ');
          const doc = language.analyze(text);
          expectSound(doc);
          expect(chainsOf(language.analyze(text))).toEqual(chainsOf(doc));
        },
      ),
      { numRuns: 30 },
    );
  });
});
