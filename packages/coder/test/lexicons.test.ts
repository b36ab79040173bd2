import { expect, test } from 'vitest';
import { checkExamples } from '../src/index.js';
import { knowledge, language } from './reader.js';

test('every entry of the event and factuality lexicons has an example that yields what it promises', () => {
  expect(checkExamples(language, knowledge)).toEqual([]);
});
