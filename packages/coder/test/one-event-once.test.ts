import type { Event } from '@rapporteur/report';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, sides, words } from './reader.js';

const told = (text: string) => {
  const report = read(text);
  return report.events.map((event: Event) => ({
    type: event.type,
    who: sides(event),
    words: event.mentions.map(({ trigger }) => words(report, trigger)),
  }));
};

describe.each([
  [
    'a definite noun without parties',
    'Iran attacked Israel on Monday. The attack killed nobody.',
    ['attacked', 'attack'],
  ],
  ['a noun of the same root', 'Iran withdrew from Iraq. The withdrawal took a week.', ['withdrew', 'withdrawal']],
  ['a noun with a party of its own', 'Iran attacked Israel. Iran’s attack shocked the world.', ['attacked', 'attack']],
  ['a wider word', 'Israeli jets bombed Damascus. The raid was the third in a week.', ['bombed', 'raid']],
  [
    'a noun for any deed',
    'Russia abstained in the Security Council. This step surprised France.',
    ['abstained', 'step'],
  ],
  [
    'two mentions further on',
    'Iran attacked Israel. The attack failed. The attack was short.',
    ['attacked', 'attack', 'attack'],
  ],
  ['the same verb', 'Turkey bombed Syria. Nobody knew why Turkey bombed Syria.', ['bombed', 'bombed']],
  [
    'the headline in other words',
    'Iran condemns Israel\n\nIran criticised Israel on Monday.',
    ['condemns', 'criticised'],
  ],
] as const)('%s speaks of the same event', (_, text, mentions) => {
  test(text, () => {
    expect(told(text).map((event) => event.words)).toContainEqual(mentions);
  });
});

test.each([
  ['an indefinite noun', 'Iran attacked Israel. An attack shocked the world.'],
  ['another of the kind', 'Iran attacked Israel. Iran’s second attack shocked the world.'],
  ['another victim', 'Iran attacked Israel. Iran attacked Iraq.'],
  ['another doer', 'Iran attacked Israel. Iraq attacked Israel.'],
  ['another kind of deed', 'Iran criticised Israel. The attack shocked the world.'],
  ['a plan and a deed', 'Iran plans to attack Israel. Iran attacked Israel.'],
  ['a deed and its denial in one voice', 'Iran attacked Israel. Iran did not attack Israel.'],
  ['what governs the noun', 'Iran condemned Israel. Iraq denounced the criticism by Turkey.'],
  ['a noun too far away', `Iran attacked Israel. ${'The sun was shining. '.repeat(9)}The attack was over.`],
])('%s is no further mention', (_, text) => {
  for (const event of told(text)) expect(event.words).toHaveLength(1);
});

test('sides that one mention leaves out come from another', () => {
  expect(told('Iran attacked Israel. Israel was attacked at night.')[0]).toMatchObject({ who: 'iran > israel' });
});

test('each mention keeps how it is presented there, and by whom', () => {
  const report = read('Iran attacked Israel. Iran denied the attack.');
  const event = report.events.find(({ type }) => type === 'ASSAULT');
  expect(event?.modality).toBe('actual');
  expect(event?.mentions.map(({ modality, holder }) => ({ modality, holder }))[0]).toEqual({
    modality: 'actual',
    holder: 'author',
  });
});

test('conditions and appeals point at events that are there, and no event depends on itself', () => {
  const sentence = fc.constantFrom(
    'Iran attacked Israel.',
    'The attack shocked France.',
    'If Iran attacks Israel, France will attack Iran.',
    'This step angered Iraq.',
    'France urged Iran to end the attack on Israel.',
    'Iran must withdraw from Iraq.',
    'The withdrawal began.',
    'Iran denied the attack.',
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      const { events, appeals } = read(sentences.join(' '));
      const ids = events.map(({ id }) => id);
      expect(ids).toEqual(events.map((_, i) => `test.e${i + 1}`));
      for (const { id, condition, mentions, trigger } of events) {
        if (condition !== undefined && 'event' in condition) {
          expect(ids).toContain(condition.event);
          expect(condition.event).not.toBe(id);
        }
        expect(mentions.map((mention) => mention.trigger)).toContainEqual(trigger);
        expect(mentions).toEqual(mentions.toSorted((a, b) => a.trigger.start - b.trigger.start));
      }
      for (const appeal of appeals) for (const id of appeal.events) expect(ids).toContain(id);
    }),
    { numRuns: 40 },
  );
});
