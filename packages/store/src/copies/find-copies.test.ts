import { expect, test } from 'vitest';
import { findCopies, type TextToCompare } from './find-copies.js';
import { skeleton } from './skeleton.js';

const DISPATCH = `Government gunners shelled the port of Marrow for a third day on Sunday, killing at least nine dock
workers, the harbour master said. The defence minister, Ansel Qorrin, denied that the army had fired on the docks and blamed
rebel mortars. Grain ships bound for the north turned back at the breakwater.

A convoy organised by the Red Crescent reached the city in the afternoon with flour and bandages. Its leader said that the
road from the capital was mined and that two lorries had been lost. Neighbouring Tessaly called for a truce and offered to
host talks in its capital before the end of the month.

The central market has been closed since Thursday. Residents queue for bread from four in the morning, and the price of a loaf
has trebled. The governor promised on the radio that supplies would improve within days, as he has promised before.

Analysts doubt that either side can take the whole city before the rains. The fighting began in March, when the council of
Marrow refused to pay the harbour tax.`;

const REWRITTEN = `The harbour of Marrow came under fire again on Sunday. Nine people who worked on the docks died, according
to the master of the port. The army says that it was not its guns: the minister of defence puts the blame on mortars of the
rebels. Several ships with grain for the north had to turn back before they reached the breakwater. Later the Red Crescent
brought flour and bandages into the city, although the road is full of mines. Tessaly wants both sides to stop shooting and
come to its capital for talks.`;

const paragraphs = DISPATCH.split('\n\n');
const original: TextToCompare = { id: 'wire', text: DISPATCH, published: '2031-04-08' };

const COPIES: readonly (readonly [what: string, text: string])[] = [
  ['the same text', DISPATCH],
  ['with a headline of its own', `Nine dead as shells rain on the quays\n\n${DISPATCH}`],
  ['with a dateline and an agency', `PORT MARROW, April 8 (Meridian) - ${DISPATCH}`],
  ['without the last paragraphs', paragraphs.slice(0, 2).join('\n\n')],
  ['without the first paragraph', paragraphs.slice(1).join('\n\n')],
  [
    'in American spelling, names otherwise',
    DISPATCH.replace('defence', 'defense')
      .replace('organised', 'organized')
      .replace('Qorrin', 'Korrin')
      .replaceAll('harbour', 'harbor'),
  ],
  [
    'with a note of the editors',
    `${DISPATCH}\n\nThis report was corrected on Monday. Send us your pictures and stories.`,
  ],
];

test.each(COPIES)('a copy: %s', (_, text) => {
  const [copy] = findCopies([{ id: 'a paper', text, published: '2031-04-09' }, original]);
  expect(copy).toMatchObject({ document: 'a paper', original: 'wire' });
  expect(copy!.contained).toBeGreaterThan(0.6);
});

const OTHERS: readonly (readonly [what: string, text: string])[] = [
  ['the same event in other words', REWRITTEN],
  [
    'a round-up that prints a paragraph of it',
    `${paragraphs[0]!} ${Array.from({ length: 60 }, (_, i) => `Elsewhere council ${i} of region ${i * 7} met about budget ${i * 3} and school ${i + 2}.`).join(' ')}`,
  ],
  ['a text of one line', 'Government gunners shelled the port of Marrow for a third day on Sunday.'],
  [
    'another text with the same notice below',
    `Fishermen of Port Ellen found a whale. ${'It was long. '.repeat(20)}\n\nAll rights reserved. Send us your pictures and stories.`,
  ],
];

test.each(OTHERS)('no copy: %s', (_, text) => {
  expect(findCopies([original, { id: 'another', text, published: '2031-04-09' }])).toEqual([]);
});

test('one dispatch reprinted forty times has one original: the earliest, whatever the order', () => {
  const reprints = Array.from({ length: 40 }, (_, i) => ({
    id: `paper ${i}`,
    text: `Headline ${i} of its own for the day\n\n${paragraphs.slice(0, 4 - (i % 3)).join('\n\n')}`,
    published: i % 2 ? '2031-04-09' : '2031-04-08',
  }));
  const early = { ...original, published: '2031-04-07' };
  const copies = findCopies([...reprints.slice(20), early, ...reprints.slice(0, 20)]);
  expect(copies).toHaveLength(40);
  expect(new Set(copies.map((copy) => copy.original))).toEqual(new Set(['wire']));
  expect(new Set(copies.map((copy) => copy.document)).size).toBe(40);
});

test('of one day, or without a day, the first id is the original', () => {
  const day = [
    { ...original, id: 'b' },
    { ...original, id: 'a' },
  ];
  expect(findCopies(day)).toMatchObject([{ document: 'b', original: 'a', share: 1, contained: 1 }]);
  const undated = [
    { id: 'a', text: DISPATCH },
    { ...original, id: 'b' },
  ];
  expect(findCopies(undated)).toMatchObject([{ document: 'a', original: 'b' }]);
});

test('ten thousand documents in seconds', () => {
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const words = Array.from({ length: 5000 }, (_, i) => `w${(i * 7919) % 99991}x`);
  const documents: TextToCompare[] = Array.from({ length: 10_000 }, (_, i) => ({
    id: String(i),
    text: Array.from({ length: 200 }, () => words[random(words.length)]).join(' '),
  }));
  for (let i = 0; i < 1000; i++) documents.push({ id: `copy ${i}`, text: `${documents[i * 10]!.text} and the end` });
  const start = performance.now();
  expect(findCopies(documents)).toHaveLength(1000);
  expect(performance.now() - start).toBeLessThan(30_000);
}, 60_000);

test.each([
  ['defence', 'defense'],
  ['organise', 'organize'],
  ['centre', 'center'],
  ['colour', 'color'],
  ['Gaddafi', 'Qadhafi'],
  ['Gaddafi', 'Kadhafi'],
  ['Chávez', 'Chavez'],
])('%s and %s are one word', (one, other) => {
  expect(skeleton(one)).toBe(skeleton(other));
});
