import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byParagraph } from './by-paragraph.js';

const paragraphs = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
  { start: 22, end: 30 },
];
const table: [span: [number, number], places: number[]][] = [
  [[0, 4], [0]],
  [[8, 11], [0]],
  [[10, 12], []],
  [[11, 13], [1]],
  [
    [5, 25],
    [0, 1, 2],
  ],
  [[29, 40], [2]],
  [[30, 40], []],
];
test.each(table)('a span %j is in the paragraphs %j', ([start, end], places) => {
  const dealt = byParagraph(paragraphs, [{ span: { start, end }, mark: 'a' }]);
  expect(dealt.flatMap((marks, place) => (marks.length > 0 ? [place] : []))).toEqual(places);
});

test('each paragraph gets exactly the spans that touch it', () => {
  const span = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const dealt = byParagraph(
        paragraphs,
        spans.map((each, mark) => ({ span: each, mark })),
      );
      for (const [place, { start, end }] of paragraphs.entries()) {
        const touching = spans.flatMap((each, mark) => (each.start < end && each.end > start ? [mark] : []));
        expect(dealt[place]!.map(({ mark }) => mark)).toEqual(touching);
      }
    }),
  );
});
