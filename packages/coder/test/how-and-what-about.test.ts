import { describe, expect, test } from 'vitest';
import { eventAt, read } from './reader.js';

describe.each([
  ['the deed that is demanded', 'France demanded that Syria free the journalists.', 'demanded', '1053', 'yield', -5],
  ['what is asked for', 'Somalia asked Germany for food aid.', 'asked', '0233', 'assist', 3.4],
  ['the deed that is refused', 'Iran refused to admit the inspectors.', 'refused', '1245', 'yield', -5],
  ['the deed that is threatened', 'Iran threatened to attack Israel.', 'threatened', '1384', 'violence', -7],
  ['the charge', 'The opposition accused the president of corruption.', 'accused', '1121', 'allege', -2],
  ['the weapon', 'The rebels attacked the soldiers with rifles.', 'attacked', '193', 'firearms', -10],
  ['the weapon as the subject', 'Israeli jets attacked Damascus.', 'attacked', '195', 'aerial', -10],
  ['nothing: the entry decides', 'Iran attacked Israel.', 'attacked', '190', undefined, -10],
  ['who is killed', 'The rebels killed the president.', 'killed', '186', 'assassinate', -10],
  [
    'what the protest is for',
    'Students demonstrated for democracy against the government.',
    'demonstrated',
    '1414',
    'demo',
    -6.5,
  ],
] as const)('CAMEO code and mode by %s', (_, text, trigger, cameo, mode, goldstein) => {
  test(text, () => {
    const event = eventAt(read(text), trigger);
    expect({ cameo: event.cameo, mode: event.mode, goldstein: event.goldstein }).toEqual({ cameo, mode, goldstein });
  });
});

test('the account names what made the code finer', () => {
  const { reasons } = eventAt(read('France demanded that Syria free the journalists.'), 'demanded');
  expect(reasons).toContainEqual(expect.objectContaining({ stage: 'lexicon', effect: 'CAMEO 1053, yield' }));
});

describe.each([
  ['officials of two states in words', 'France criticised Iran.', 'criticised', ['diplomatic']],
  ['not within one state', 'The police criticised the minister.', 'criticised', []],
  [
    'the words of the clause',
    'The court accused the minister of bribery.',
    'accused',
    ['legal', 'crime', 'corruption'],
  ],
  ['the code', 'The government imposed a curfew on students.', 'curfew', ['pro_autocracy']],
  [
    'no word of a clause beside it',
    'France criticised Iran, while tanks rolled through Damascus.',
    'criticised',
    ['diplomatic'],
  ],
] as const)('contexts by %s', (_, text, trigger, contexts) => {
  test(text, () => {
    expect(eventAt(read(text), trigger).contexts).toEqual(contexts);
  });
});
