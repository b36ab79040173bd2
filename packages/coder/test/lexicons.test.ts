import { expect, test } from 'vitest';
import { checkExamples } from '../src/index.js';
import { knowledge, language } from './reader.js';

/** Thousands of sentences; a minute on a machine that is busy with others. */
const LONG = 300_000;

test(
  'every entry of the event, factuality and ledger lexicons has an example that yields what it promises',
  () => {
    expect(checkExamples(language, knowledge)).toEqual([]);
  },
  LONG,
);
