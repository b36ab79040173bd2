import { describe, expect, test } from 'vitest';
import { eventAt, read, sides } from './reader.js';

describe.each([
  ['active', 'Iran condemned Israel.', 'condemned', 'ACCUSE', 'iran > israel'],
  ['passive with agent', 'Israel was condemned by Iran.', 'condemned', 'ACCUSE', 'iran > israel'],
  ['passive without agent', 'Israel was condemned on Tuesday.', 'condemned', 'ACCUSE', '- > israel'],
  ['coordinated subjects', 'Russia and China condemned Israel.', 'condemned', 'ACCUSE', 'russia, china > israel'],
  ['coordinated verbs', 'Iran condemned Israel and attacked Iraq.', 'attacked', 'ASSAULT', 'iran > iraq'],
  ['subject control', 'Iran promised to attack Israel.', 'attack', 'ASSAULT', 'iran > israel'],
  ['object control', 'France urged Libya to attack Chad.', 'attack', 'ASSAULT', 'libya > chad'],
  ['control by a prepositional object', 'France called on Libya to attack Chad.', 'attack', 'ASSAULT', 'libya > chad'],
  ['raising', 'Iran seems to have attacked Israel.', 'attacked', 'ASSAULT', 'iran > israel'],
  [
    'relative clause with subject pronoun',
    'France praised Turkey, which attacked Syria.',
    'attacked',
    'ASSAULT',
    'turkey > syria',
  ],
  ['participle', 'France saw troops attacking Libya.', 'attacking', 'ASSAULT', 'troops > libya'],
  ['gerund after blame', 'Iran accused Israel of attacking Syria.', 'attacking', 'ASSAULT', 'israel > syria'],
  ['light verb', 'Iran launched an attack on Israel.', 'attack', 'ASSAULT', 'iran > israel'],
  ['event noun with by and of', 'The bombing of Libya by France went on.', 'bombing', 'ASSAULT', 'france > libya'],
  ['event noun with possessor', 'Iran’s attack on Israel shocked the world.', 'attack', 'ASSAULT', 'iran > israel'],
  [
    'particle read as a preposition',
    'Turkey called in the Israeli ambassador.',
    'called',
    'ACCUSE',
    'turkey > isr-ambassador',
  ],
  [
    'what a verb of asking asks',
    'Sudan ordered the Chadian diplomats to leave.',
    'ordered',
    'SANCTION',
    'sudan > tcd-diplomat',
  ],
  ['adjective behind its verb', 'Iran set free two French sailors.', 'set', 'RETREAT', 'iran > fra-sailor'],
  ['noun torn apart by its hyphen', 'Turkey got the go-ahead from France.', 'ahead', 'AGREE', 'france > turkey'],
  ['gerund that is a noun', 'Rioting by French students continued.', 'Rioting', 'PROTEST', 'fra-student > -'],
  ['vow that is a threat', 'Iran vowed to blockade Iraq.', 'vowed', 'THREATEN', 'iran > iraq'],
  ['blow that is weighed', 'Canada is considering sanctions against Iran.', 'considering', 'THREATEN', 'canada > iran'],
  ['what do so stands for', 'Turkey recognised Kosovo; Egypt is expected to do so.', 'do', 'SUPPORT', 'egypt > kosovo'],
  ['what do the same stands for', 'France attacked Libya, and Italy did the same.', 'did', 'ASSAULT', 'italy > libya'],
  [
    'what no such thing stands for',
    'The envoy said that Iran had attacked Iraq. Iran did no such thing.',
    'did no such thing',
    'ASSAULT',
    'iran > iraq',
  ],
  [
    'what nothing of the kind stands for',
    'The envoy said that Egypt had recognised Kosovo. It had done nothing of the kind.',
    'done nothing of the kind',
    'SUPPORT',
    'egypt > kosovo',
  ],
  ['mutual', 'Iran and Israel met in Geneva.', 'met', 'CONSULT', 'iran, israel > iran, israel'],
] as const)('%s', (_, text, trigger, type, who) => {
  test(`${text} -> ${who}`, () => {
    const event = eventAt(read(text), trigger);
    expect({ type: event.type, who: sides(event) }).toEqual({ type, who });
  });
});

test('a word with nobody in it is no event', () => {
  expect(read('The war and its causes are a subject of many books.').events).toEqual([]);
});
