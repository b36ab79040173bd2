import { describe, expect, test } from 'vitest';
import { entriesTold, yieldsEntry } from '../src/ledger/example-yields.js';
import { read } from './reader.js';

/** The commitments of a text hold an entry with all that is promised of it; or there are none at all. */
function expectCommitment(text: string, yields: string): void {
  const report = read(text, '2011-06-01');
  const told = yieldsEntry(report, 'commitments', yields) ? yields : entriesTold(report, 'commitments');
  expect(told).toBe(yields);
}

describe('what a speaker says of his own deeds to come commits him', () => {
  test.each([
    ['Turkey said it would free the prisoners.', 'kind: promise; by: Turkey; content: it would free the prisoners'],
    ['Iran said that it will retaliate if it is attacked.', 'kind: threat; by: Iran; condition: if it is attacked'],
    [
      'Obama said he would free the prisoners if he won the vote.',
      'by: Obama; kind: promise; condition: if he won the vote',
    ],
    ['The rebels said they would talk if the army left.', 'kind: offer; by: The rebels; condition: if the army left'],
    [
      'The finance minister said that wages would be paid.',
      'kind: assurance; by: The finance minister; content: wages would be paid',
    ],
    [
      'Obama said there would be no invasion of Syria.',
      'kind: assurance; by: Obama; content: there would be no invasion of Syria',
    ],
    [
      '“We will hold elections in May,” President Mubarak said.',
      'kind: promise; content: We will hold elections in May',
    ],
  ])('%s', expectCommitment);
});

describe('forecasts, wishes and everyday senses commit nobody', () => {
  test.each([
    ['Turkey said that Syria would close the border.', 'none'],
    ['The president said he would win the election.', 'none'],
    ['The minister said it would probably rain in Libya.', 'none'],
    ['Egypt has promising young players.', 'none'],
    ['A driver said he would vote for Obama.', 'none'],
    ['Floods are a threat to Pakistan.', 'none'],
    ['The president told the minister when to leave.', 'none'],
    ['The crowd demanded more.', 'none'],
    ['Canada offers no protection to refugees.', 'none'],
    ['Turkey did not rule out an invasion of Syria.', 'none'],
    ["Mr. Obama praised Norway's commitment to freedom.", 'none'],
    ['Iran could offer to free the prisoners.', 'none'],
    ['A friend promised to leave the town.', 'none'],
    ['The mayor assured the minister that the bridge is old.', 'none'],
    ['Many prominent Republicans said they would boycott the vote.', 'none'],
  ])('%s', expectCommitment);
});

describe('drafts lay down what they would do', () => {
  test.each([
    ['The bill would raise the retirement age.', 'kind: mandate; content: raise the retirement age; allows: true'],
    ['The bill would please the unions.', 'none'],
  ])('%s', expectCommitment);
});

describe('a deadline or a threat makes an ultimatum of a demand', () => {
  test.each([
    [
      'Serbia demanded that Kosovo withdraw its police by 10 June.',
      'kind: ultimatum; by: Serbia; deadline.end: 2011-06-10',
    ],
    ['The army told the president to resign or face arrest.', 'kind: ultimatum; by: The army; to: the president'],
    ['Serbia demanded that Kosovo withdraw its police.', 'kind: demand; by: Serbia; deadline: -'],
  ])('%s', expectCommitment);
});

describe('a deal binds both sides, and so do its terms', () => {
  test.each([
    [
      'Under the deal, Iran will ship out its uranium.',
      'kind: agreement; by: Iran; content: Iran will ship out its uranium',
    ],
    ['Under the resolution, Syria must destroy its rockets.', 'kind: mandate; to: Syria; allows: true'],
    ['Serbia hopes for a deal with Kosovo.', 'none'],
  ])('%s', expectCommitment);
});

describe('a commitment is told once', () => {
  test('however often a text speaks of it', () => {
    const text = 'Iran signed a nuclear deal with Turkey. Israel opposed the nuclear deal with Turkey.';
    expect(read(text).commitments).toHaveLength(1);
  });
});

describe('what became of it', () => {
  test.each([
    [
      'Turkey vowed on Monday to bomb Syria. Two days later it bombed Syria.',
      'kind: threat; by: Turkey; fates.fate: kept',
    ],
    ['Turkey vowed to bomb the rebels. In 2007 Turkey had bombed the rebels.', 'kind: threat; fates: -'],
    [
      'The army declared a truce. It broke it the same day.',
      'kind: promise; content: a truce; fates.fate: breached; fates.holder: author',
    ],
    ['Libya has withdrawn from the treaty.', 'kind: agreement; by: Libya; fates.fate: withdrawn'],
    ['Iran denies that it violated the treaty.', 'none'],
    ['Egypt vowed to free the prisoners. It has not kept its promise.', 'kind: promise; fates.fate: breached'],
    [
      'Israel and Hamas agreed a ceasefire. Israel accused Hamas of violating the ceasefire.',
      'kind: agreement; fates.fate: said to be breached; fates.holder: Israel',
    ],
    ['Egypt vowed to free the prisoners. Sudan fears that Egypt will break its promise.', 'kind: promise; fates: -'],
    ['Egypt vowed to free the prisoners. Sudan broke its promise.', 'kind: promise; fates: -'],
    ['Iran and Turkey signed a trade agreement. Iran broke the nuclear agreement.', 'kind: agreement; fates: -'],
  ])('%s', expectCommitment);
});
