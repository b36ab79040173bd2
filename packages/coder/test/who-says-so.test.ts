import { expect, test } from 'vitest';
import { read, words } from './reader.js';

test.each([
  ['indirect', 'Iran said that Israel attacked Syria.', 'Iran', 'said', 'that Israel attacked Syria', 'indirect'],
  ['before the cue', 'Israel attacked Syria, Iran said.', 'Iran', 'said', 'Israel attacked Syria', 'indirect'],
  [
    'according to',
    'According to Iran, Israel attacked Syria.',
    'Iran',
    'According to',
    'Israel attacked Syria',
    'indirect',
  ],
  ['belief', 'Iran believes that Israel attacked Syria.', 'Iran', 'believes', 'that Israel attacked Syria', 'belief'],
  ['direct', '“Israel attacked Syria,” Iran said.', 'Iran', 'said', 'Israel attacked Syria', 'direct'],
] as const)('%s: %s', (_, text, source, cue, content, kind) => {
  const report = read(text);
  const [attribution] = report.attributions;
  expect(attribution).toBeDefined();
  expect(words(report, attribution!.source!)).toBe(source);
  expect(words(report, attribution!.cue)).toBe(cue);
  expect(words(report, attribution!.content)).toContain(content);
  expect(attribution!.kind).toBe(kind);
  expect(attribution!.sourceActor).toBe('iran');
});

test.each([
  ['parted by its cue', 'The talks, Iran said on Monday, had failed.', ['The talks', 'had failed']],
  [
    'a quotation that goes on',
    '“The talks failed,” the minister said. “They will not be resumed.”',
    ['“The talks failed,”', '“They will not be resumed.”'],
  ],
  [
    'a quotation after indirect speech',
    'The minister said the talks had failed. “We are done.”',
    ['the talks had failed', '“We are done.”'],
  ],
  ['whom it is asked of', 'Merkel urged France to leave Mali.', ['France to leave Mali']],
  ['what a passive tells of', 'The talks are expected to fail.', ['The talks', 'to fail']],
  ['all beside ‘according to’', 'The army shelled the town, according to the minister.', ['The army shelled the town']],
] as const)('content, %s: %s', (_, text, contents) => {
  const report = read(text);
  const { content, further = [] } = report.attributions[0]!;
  const spans = [content, ...further].sort((a, b) => a.start - b.start);
  expect(spans.map((span) => words(report, span))).toEqual(contents);
});

test.each([
  ['with its apposition', 'Ban, the head of the UN, said the talks had failed.', 'Ban, the head of the UN'],
  ['the pronoun that stands for it', 'They met Putin, who said the talks had failed.', 'who'],
  [
    'what follows it after the cue',
    'The talks had failed, said Ban, who heads the United Nations.',
    'Ban, who heads the United Nations',
  ],
  ['nobody in a passive', 'He was accused of killing the envoy.', undefined],
] as const)('source, %s: %s', (_, text, source) => {
  const report = read(text);
  const found = report.attributions[0]!.source;
  expect(found && words(report, found)).toBe(source);
});

test('a quotation of several sentences is all held by its speaker', () => {
  const report = read('“Will they listen? Israel attacked Syria!” Iran said. “It attacked Lebanon.”');
  expect(report.events.map(({ holder }) => holder)).toEqual(['iran', 'iran']);
});

test('what is said after a date is still said', () => {
  const report = read('NATO said on Monday that it would not attack Libya.');
  expect(report.events[0]?.holder).toBe('nato');
});

test('an attribution inside another names the outer one', () => {
  const report = read('Iran said that Russia claimed that Israel attacked Syria.');
  const [outer, inner] = report.attributions;
  expect(inner?.within).toBe(outer?.id);
});

test.each([
  ['a request', 'France urged Syria to withdraw its troops.', 'france', 'syria', 'withdraw its troops'],
  ['the author’s own', 'Russian workers must respond to the attack.', 'author', 'rus-worker', 'respond to the attack'],
] as const)('appeal, %s: %s', (_, text, holder, addressee, action) => {
  const report = read(text);
  const [appeal] = report.appeals;
  expect(appeal).toMatchObject({ holder, addressee: { actor: addressee } });
  expect(words(report, appeal!.action)).toContain(action);
});
