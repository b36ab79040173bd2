import { expect, test } from 'vitest';
import { eventAt, read } from './reader.js';

test.each([
  ['asserted', 'Iran attacked Israel.', 'attacked', 'actual', 'positive'],
  ['negation', 'Iran did not attack Israel.', 'attack', 'negated', 'negative'],
  ['negative determiner', 'No state attacked Israel.', 'attacked', 'negated', 'negative'],
  ['future', 'Iran will attack Israel.', 'attack', 'predicted', 'positive'],
  ['possibility', 'Iran may attack Israel.', 'attack', 'possible', 'positive'],
  ['necessity', 'Iran must attack Israel.', 'attack', 'demanded', 'positive'],
  ['counterfactual', 'Iran would have attacked Israel.', 'attacked', 'counterfactual', 'positive'],
  ['condition', 'If Iran attacks Israel, France will respond.', 'attacks', 'conditional', 'positive'],
  ['intention', 'Iran plans to attack Israel.', 'attack', 'planned', 'positive'],
  ['demand', 'France urged Iran to attack Israel.', 'attack', 'demanded', 'positive'],
  ['demand not to', 'France urged Iran not to attack Israel.', 'attack', 'demanded', 'negative'],
  ['negative implicative', 'Iran refused to attack Israel.', 'attack', 'negated', 'negative'],
  ['positive implicative', 'Iran managed to attack Israel.', 'attack', 'actual', 'positive'],
  ['negative implicative denied', 'Iran did not fail to attack Israel.', 'attack', 'actual', 'positive'],
  ['implicative denied', 'Iran did not manage to attack Israel.', 'attack', 'negated', 'negative'],
  ['expectation denied', 'Iran is not expected to attack Israel.', 'attack', 'negated', 'negative'],
  ['be to', 'The presidents were to attack Libya on Sunday.', 'attack', 'planned', 'positive'],
  [
    'demand for a deed',
    'France called on Friday for an investigation of Iran.',
    'investigation',
    'demanded',
    'positive',
  ],
  ['denial', 'Iran denied that it attacked Israel.', 'attacked', 'negated', 'negative'],
  ['unmet expectation', 'The allies had expected an attack by Iran.', 'attack', 'counterfactual', 'positive'],
  ['question', 'Has Iran attacked Israel?', 'attacked', 'questioned', 'positive'],
  ['presupposition under negation', 'France did not condemn the attack on Israel.', 'attack', 'actual', 'positive'],
  ['purpose', 'Iran sent troops to attack Israel.', 'attack', 'planned', 'positive'],
  ['yet to', 'Iran has yet to attack Israel.', 'attack', 'negated', 'negative'],
  ['no object of a light verb', 'Iran launched no attack on Israel.', 'attack', 'negated', 'negative'],
  ['denied occurrence', 'The attack by Iran on Israel did not take place.', 'attack', 'negated', 'negative'],
  ['no occurrence', 'No attack on Israel was launched by Iran.', 'attack', 'negated', 'negative'],
  ['occurrence to come', 'The talks between Iran and Israel will be held in Geneva.', 'talks', 'predicted', 'positive'],
  ['occurrence laid down', 'The talks between Iran and Israel are to be held in May.', 'talks', 'planned', 'positive'],
  ['ground of a demand', 'France demanded sanctions over attacks by Iran on Israel.', 'attacks', 'actual', 'positive'],
  [
    'inverted condition',
    'Had Iran attacked Israel, France would have responded.',
    'attacked',
    'counterfactual',
    'positive',
  ],
  [
    'past after a modal',
    'Obama predicted that prices would fall and condemned Iran.',
    'condemned',
    'actual',
    'positive',
  ],
  ['in case of', 'In case of an attack by Iran, Iraq will respond.', 'attack', 'conditional', 'positive'],
  ['stopped short', 'Iran stopped short of attacking Iraq.', 'attacking', 'negated', 'negative'],
  ['dare somebody', 'Iran dared Israel to attack Syria.', 'attack', 'demanded', 'positive'],
  ['without', 'France left without attacking Libya.', 'attacking', 'negated', 'negative'],
] as const)('%s: %s', (_, text, trigger, modality, polarity) => {
  const event = eventAt(read(text), trigger);
  expect({ modality: event.modality, polarity: event.polarity }).toEqual({ modality, polarity });
});

test('what somebody says is held by whoever says it, and the author does not vouch for it', () => {
  const event = eventAt(read('Israel said that Iran attacked Syria.'), 'attacked');
  expect(event.holder).toBe('israel');
  expect(event.factuality).toEqual([
    { holder: 'israel', value: 'CT+' },
    { holder: 'author', value: 'Uu' },
  ]);
});

test('a consequence points at the event it depends on', () => {
  const report = read('If Iran attacks Israel, France will attack Iran.');
  const [condition, consequence] = report.events;
  expect(consequence?.condition).toEqual({ event: condition?.id });
});
