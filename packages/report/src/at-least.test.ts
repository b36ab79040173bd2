import { expect, test } from 'vitest';
import { atLeast } from './at-least.js';
import type { Report } from './report.js';

const span = (start: number) => ({ start, end: start + 1 });

const event = (id: string, confidence: number, condition?: { event: string }) =>
  ({ id, confidence, trigger: span(Number(id)), ...(condition && { condition }) }) as Report['events'][number];

const entry = (confidence: number) => ({ holder: 'a', outcome: span(1), confidence });

const report = {
  events: [event('1', 0.9), event('2', 0.3), event('3', 0.6, { event: '2' }), event('4', 0.8, { event: '1' })],
  forecasts: [
    { ...entry(0.7), events: ['2'], condition: { span: span(2), events: ['1', '2'] } },
    { ...entry(0.7), events: ['1'] },
    { ...entry(0.4), events: [] },
  ],
  commitments: [
    {
      ...entry(0.6),
      events: ['2'],
      fates: [
        { fate: 'kept', event: '2' },
        { fate: 'kept', event: '1' },
      ],
    },
  ],
  explanations: [{ ...entry(0.6), event: '2' }],
  appeals: [{ ...entry(0.7), action: span(1), cue: span(0), events: ['1', '2'] }],
  ...{ decisions: [], relations: [], evaluations: [], rebuttals: [] },
} as unknown as Report;

test('what is below the threshold goes, and is counted', () => {
  const { report: surer, left } = atLeast(report, 0.6);
  expect(surer.events.map(({ id }) => id)).toEqual(['1', '3', '4']);
  expect(surer.forecasts).toHaveLength(2);
  expect(left).toBe(2);
});

test('a condition on an event that is left out points at its words', () => {
  const [, dependent, other] = atLeast(report, 0.6).report.events;
  expect(dependent?.condition).toEqual({ span: span(2) });
  expect(other?.condition).toEqual({ event: '1' });
});

test('entries of ledgers no longer name it', () => {
  const { forecasts, commitments, explanations, appeals } = atLeast(report, 0.6).report;
  expect(forecasts.map(({ events }) => events)).toEqual([[], ['1']]);
  expect(forecasts[0]?.condition?.events).toEqual(['1']);
  expect(commitments[0]).toMatchObject({ events: [], fates: [{ fate: 'kept' }, { fate: 'kept', event: '1' }] });
  expect(explanations[0]).not.toHaveProperty('event');
  expect(appeals[0]?.events).toEqual(['1']);
});

test('where all are sure enough, the report is the same', () => {
  expect(atLeast(report, 0.3)).toEqual({ report, left: 0 });
});
