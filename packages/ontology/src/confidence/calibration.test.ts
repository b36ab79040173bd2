import { expect, test } from 'vitest';
import { builtInKnowledge } from '../knowledge.js';
import { DataError } from '../table.js';
import { Calibration } from './calibration.js';

const table = (...rows: string[]) => ['# comment', 'feature\tweight', ...rows].join('\n');

test('weights add up to log-odds, each once', () => {
  const calibration = new Calibration('t.tsv', table('bias\t1', 'title\t-2', 'length\t0.5'));
  expect(calibration.probability({ bias: 1 })).toBeCloseTo(0.731, 3);
  expect(calibration.probability({ bias: 1, title: 1, length: 2 })).toBe(0.5);
});

test('features without a weight say nothing', () => {
  expect(new Calibration('t.tsv', table('bias\t0')).probability({ bias: 1, unheard: 5 })).toBe(0.5);
});

test('a weight that is no number is told by file and line', () => {
  expect(() => new Calibration('t.tsv', table('bias\tmuch'))).toThrow(DataError);
});

test('the built-in tables tell sure readings from doubtful ones', () => {
  const { source, modality } = builtInKnowledge().confidence;
  const sides = { 'source of a firm kind': 1, 'target of a firm kind': 1, 'source mentioned often': 1 };
  expect(source.probability({ bias: 1, ...sides })).toBeGreaterThan(source.probability({ bias: 1, 'no source': 1 }));
  expect(modality.probability({ bias: 1, 'modality actual': 1 })).toBeGreaterThan(0.85);
});
