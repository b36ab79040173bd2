import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCoder, readLearned } from '../src/index.js';
import { knowledge, language, words } from './reader.js';

/** The model may be left out; then there is nothing to test. */
const path = new URL('../../../models/attribution.bin', import.meta.url);
const learned = readLearned((file) =>
  file === 'attribution.bin' && existsSync(path) ? readFileSync(path) : undefined,
);
const code = createCoder(language, knowledge, learned);
const read = (text: string) => code({ id: 'test', text, language: 'en', published: '2011-06-01' });
const learnedTest = test.skipIf(learned.attribution === undefined);

learnedTest.each([
  ['a stand', 'France mocked the minister’s plan.', 'France', 'mocked', ['the minister’s plan']],
  ['a document', 'The resolution ruled out an attack on Libya.', 'The resolution', 'ruled out', ['an attack on Libya']],
  ['in somebody’s view', 'In his view, the war was lost.', 'his', 'view', ['the war was lost']],
  [
    'two clauses',
    'Iran told Reuters that Israel had attacked Syria, and that it would respond.',
    'Iran',
    'told',
    ['that Israel had attacked Syria, and that it would respond'],
  ],
  [
    'a quotation that goes on',
    '“The talks failed,” the minister said. “They will not be resumed.”',
    'the minister',
    'said',
    ['“The talks failed,”', '“They will not be resumed.”'],
  ],
] as const)('%s: %s', (_, text, source, cue, contents) => {
  const report = read(text);
  const found = report.attributions.map((attribution) => ({
    source: attribution.source && words(report, attribution.source),
    cue: words(report, attribution.cue),
    contents: [attribution.content, ...(attribution.further ?? [])].map((span) => words(report, span)),
  }));
  expect(found).toContainEqual({ source, cue, contents });
});

learnedTest('what stands inside another attribution is still found, and names the outer one', () => {
  const [outer, inner] = read('He said that he believed that Israel had bombed Syria.').attributions;
  expect(inner?.within).toBe(outer?.id);
});

learnedTest('who mocks or favours a deed does not say that it happened', () => {
  const [event] = read('France mocked the attack on Libya.').events.filter(({ type }) => type === 'ASSAULT');
  expect(event?.holder ?? 'author').toBe('author');
});

learnedTest('a pronoun that stands for the source leads to whom it means', () => {
  const report = read('They met Putin, who has long opposed the deal.');
  const [attribution] = report.attributions;
  expect(words(report, attribution!.source!)).toBe('who');
  expect(attribution!.sourceActor).toContain('putin');
});
