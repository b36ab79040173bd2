import { expect, test } from 'vitest';
import { atLeast } from './at-least.js';
import type { Report } from './report.js';

const span = (start: number) => ({ start, end: start + 1 });

const event = (id: string, confidence: number, condition?: { event: string }) =>
  ({ id, confidence, trigger: span(Number(id)), ...(condition && { condition }) }) as Report['events'][number];

const report = {
  events: [event('1', 0.9), event('2', 0.3), event('3', 0.6, { event: '2' }), event('4', 0.8, { event: '1' })],
  forecasts: [
    { holder: 'a', outcome: span(2), event: '2' },
    { holder: 'a', outcome: span(1), event: '1' },
  ],
  appeals: [{ holder: 'a', action: span(1), cue: span(0), events: ['1', '2'] }],
} as unknown as Report;

test('events below the threshold go, and are counted', () => {
  const { report: surer, left } = atLeast(report, 0.6);
  expect(surer.events.map(({ id }) => id)).toEqual(['1', '3', '4']);
  expect(left).toBe(1);
});

test('a condition on an event that is left out points at its words', () => {
  const [, dependent, other] = atLeast(report, 0.6).report.events;
  expect(dependent?.condition).toEqual({ span: span(2) });
  expect(other?.condition).toEqual({ event: '1' });
});

test('forecasts and appeals no longer name it', () => {
  const { forecasts, appeals } = atLeast(report, 0.6).report;
  expect(forecasts.map(({ event }) => event)).toEqual([undefined, '1']);
  expect(appeals[0]?.events).toEqual(['1']);
});

test('where all are sure enough, the report is the same', () => {
  expect(atLeast(report, 0.3)).toEqual({ report, left: 0 });
});
