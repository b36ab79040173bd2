import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from './segments.js';

const text = 'the army bombed the port';
type Row = [what: string, spans: Record<string, [number, number]>, cut: [string, string][]];
const table: Row[] = [
  ['no span', {}, [['the army bombed the port', '']]],
  [
    'one span',
    { a: [9, 15] },
    [
      ['the army ', ''],
      ['bombed', 'a'],
      [' the port', ''],
    ],
  ],
  [
    'a span in a span',
    { a: [0, 24], b: [9, 15] },
    [
      ['the army ', 'a'],
      ['bombed', 'ab'],
      [' the port', 'a'],
    ],
  ],
  [
    'spans that overlap',
    { a: [0, 15], b: [9, 24] },
    [
      ['the army ', 'a'],
      ['bombed', 'ab'],
      [' the port', 'b'],
    ],
  ],
  ['the same span twice', { a: [0, 24], b: [0, 24] }, [['the army bombed the port', 'ab']]],
  [
    'spans that touch',
    { a: [0, 9], b: [9, 24] },
    [
      ['the army ', 'a'],
      ['bombed the port', 'b'],
    ],
  ],
];
test.each(table)('%s', (_what, spans, cut) => {
  const marked = Object.entries(spans).map(([mark, [start, end]]) => ({ mark, span: { start, end } }));
  const segments = segment({ start: 0, end: text.length }, marked);
  expect(segments.map(({ start, end, marks }) => [text.slice(start, end), marks.join('')])).toEqual(cut);
});

test('a span that reaches beyond the stretch is cut at its edges', () => {
  const segments = segment({ start: 4, end: 8 }, [{ mark: 'a', span: { start: 0, end: 6 } }]);
  expect(segments).toEqual([
    { start: 4, end: 6, marks: ['a'] },
    { start: 6, end: 8, marks: [] },
  ]);
});

test('segments cover the stretch without gap, and each span exactly', () => {
  const span = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 12 }), (range, spans) => {
      const segments = segment(
        range,
        spans.map((each, mark) => ({ span: each, mark })),
      );
      expect(segments[0]?.start).toBe(range.start);
      expect(segments.at(-1)?.end).toBe(range.end);
      for (const [index, each] of segments.entries()) {
        expect(each.end).toBeGreaterThan(each.start);
        if (index > 0) expect(each.start).toBe(segments[index - 1]!.end);
        for (const [mark, { start, end }] of spans.entries()) {
          expect(each.marks.includes(mark)).toBe(start <= each.start && end >= each.end);
        }
      }
    }),
  );
});
