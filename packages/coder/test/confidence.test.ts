import { expect, test } from 'vitest';
import { eventAt, read } from './reader.js';

const confidence = (text: string, trigger: string) => eventAt(read(text), trigger).confidence;

test.each([
  ['both sides named', 'Iran attacked Israel.', 'nobody does it', 'Israel was attacked.', 'attacked'],
  ['a state does it', 'France praised Greece.', 'whoever "it" is', 'It praised Greece.', 'praised'],
  [
    'in a plain sentence',
    'The minister criticised the president.',
    'far down a long one',
    'When the train that brought the singers, the dancers and all their old friends from the coast had at last come in, late as ever and full of snow, the man who had criticised the president left.',
    'criticised',
  ],
])('%s is surer than: %s', (_, sure, __, doubtful, trigger) => {
  expect(confidence(sure, trigger)).toBeGreaterThan(confidence(doubtful, trigger));
});

test('what is asserted is surer than what is only planned', () => {
  const asserted = eventAt(read('Iran attacked Israel.'), 'attacked');
  const planned = eventAt(read('Iran bought planes to attack Israel.'), 'attack');
  expect(asserted.modalityConfidence).toBeGreaterThan(planned.modalityConfidence);
});

test('probabilities have two digits and leave room for doubt', () => {
  for (const { confidence, modalityConfidence } of read('Iran attacked Israel. NATO may bomb Libya. Merkel met Putin.')
    .events) {
    for (const value of [confidence, modalityConfidence]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      expect(Math.round(value * 100) / 100).toBe(value);
    }
  }
});
