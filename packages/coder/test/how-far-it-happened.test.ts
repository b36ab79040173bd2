import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCoder, readLearned } from '../src/index.js';
import { eventAt, knowledge, language, read } from './reader.js';

const learned = readLearned((file) => readFileSync(new URL(`../../../models/${file}`, import.meta.url)));
const code = createCoder(language, knowledge, learned);

function scoreOf(text: string, word: string): number {
  const report = code({ id: 'test', text, language: 'en', published: '2011-06-01' });
  return eventAt(report, word).factuality.find(({ holder }) => holder === 'author')!.score!;
}

test.each([
  ['told', 'Israel bombed Lebanon on Friday.', 'bombed'],
  ['told in passing', 'After Iran attacked Iraq, prices rose.', 'attacked'],
  ['told of others', 'The soldiers who attacked the village were arrested.', 'attacked'],
  ['reported', 'The minister said that Turkey had invaded Syria.', 'invaded'],
])('%s: %s', (_, text, word) => {
  expect(scoreOf(text, word)).toBeGreaterThan(1);
});

test.each([
  ['denied', 'Israel did not bomb Lebanon.', 'bomb'],
  ['never', 'Iran has never attacked Iraq.', 'attacked'],
  ['refused', 'Libya refused to attack Egypt.', 'attack'],
  ['would have', 'Russia would have attacked Georgia.', 'attacked'],
])('%s: %s', (_, text, word) => {
  expect(scoreOf(text, word)).toBeLessThan(-1);
});

test.each([
  ['planned', 'Turkey plans to invade Syria.', 'invade'],
  ['predicted', 'Russia will attack Georgia next month.', 'attack'],
  ['possible', 'Iran might attack Iraq.', 'attack'],
  ['on a condition', 'If Iran attacks Iraq, oil will rise.', 'attacks'],
  ['demanded', 'Obama urged Libya to release the prisoners.', 'release'],
])('%s, so it is below what is told: %s', (_, text, word) => {
  expect(scoreOf(text, word)).toBeLessThan(0.5);
});

test('without its model there is no score', () => {
  const event = eventAt(read('Israel bombed Lebanon on Friday.'), 'bombed');
  expect(event.factuality).toEqual([{ holder: 'author', value: 'CT+' }]);
});
