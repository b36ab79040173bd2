import { ModelFile } from '@rapporteur/language';
import { expect, test } from 'vitest';
import { LEARNED_FILES, readLearned } from './learned.js';

const bytes = new ModelFile()
  .set('keys', new Int32Array(0))
  .set('vectors', new Int8Array(0))
  .set('worth', Float32Array.of(1))
  .set('bias', Float32Array.of(0))
  .set('output', Float32Array.of(0, 2))
  .write();

test('parts without a file are left out', () => {
  expect(readLearned(() => undefined)).toEqual({});
  expect(Object.keys(readLearned((file) => (file === 'factuality.bin' ? bytes : undefined)))).toEqual(['factuality']);
});

test('a damaged file is an error that says so', () => {
  for (const file of LEARNED_FILES) {
    const open = (name: string) => (name === file ? bytes.subarray(0, 40) : undefined);
    expect(() => readLearned(open), file).toThrow(/RAP-L003/);
  }
});
