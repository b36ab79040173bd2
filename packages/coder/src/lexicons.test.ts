import { readFileSync } from 'node:fs';
import { load } from '@rapporteur/language';
import { builtInKnowledge } from '@rapporteur/ontology';
import { expect, test } from 'vitest';
import { checkExamples } from './example-check.js';

test('every entry of the event and factuality lexicons has an example that yields what it promises', () => {
  const language = load(readFileSync(new URL('../../../models/en.bin', import.meta.url)));
  expect(checkExamples(language, builtInKnowledge())).toEqual([]);
});
