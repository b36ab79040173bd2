import { describe, expect, it } from 'vitest';
import { read, words } from './reader.js';

/** 'holder | answer | cue of the claim' of every rebuttal. */
function answers(text: string): string[] {
  const report = read(text);
  return report.rebuttals.map(({ holder, answer, claim }) => {
    const of = report.attributions.find(({ id }) => id === claim)!;
    return `${holder} | ${words(report, answer)} | ${words(report, of.cue)}`;
  });
}

describe('what is said against a claim', () => {
  it.each([
    [
      'a verb with a noun that takes it up',
      'Kyiv accused Russia of shelling the plant. Moscow rejected the accusation.',
      'russia | Moscow rejected the accusation | accused',
    ],
    [
      'a noun with its own content',
      'Iran dismissed reports that it had sold missiles to Yemen.',
      'iran | Iran dismissed reports that it had sold missiles to Yemen | reports',
    ],
    ['a pronoun', 'Israel said that Iran had attacked its embassy. Iran denied it.', 'iran | Iran denied it | said'],
    [
      'the same deed denied',
      'Chad accused Sudan of bombing the camp. Sudan denied bombing the camp.',
      'sudan | Sudan denied bombing the camp | accused',
    ],
    [
      'no involvement',
      'Israel said Iran was behind the attack. Iran has denied any involvement.',
      'iran | Iran has denied any involvement | said',
    ],
    [
      'in the same sentence',
      'Putin said that the economy was growing, though France has contested that view.',
      'france | France has contested that view | said',
    ],
    [
      'a verdict',
      'Trump claimed that Mexico would pay for the wall. But that is false.',
      'author | that is false | claimed',
    ],
    [
      'a contrast after what the teller doubts',
      'The ministry claimed that its army had left Syria. In reality, soldiers were still in Aleppo.',
      'author | soldiers were still in Aleppo | claimed',
    ],
  ])('%s', (_, text, wanted) => {
    expect(answers(text)).toEqual([wanted]);
  });

  it.each([
    ['a mere contrast', 'The minister claimed that the army had left Syria. But soldiers from Iran came to Aleppo.'],
    ['what is only thought of', 'There may be talks, despite claims by Russia that it had left Syria.'],
    ['a contrast after what is merely reported', 'Norway said that the talks would go on. However, no date was set.'],
    ['the own words of who speaks', 'Iran said that the talks had failed. Iran rejected the idea.'],
    ['a plan that is rejected', 'France proposed a truce. Syria rejected the truce.'],
    ['a denial that is not made', 'Kyiv accused Russia of shelling the plant. Moscow did not deny the accusation.'],
    ['a claim that nobody made before', 'Iran denied the allegation.'],
    ['someone else than whose claim is named', 'Chad said that the camp was empty. Sudan rejected the claim by Kenya.'],
  ])('not %s', (_, text) => {
    expect(answers(text)).toEqual([]);
  });
});
