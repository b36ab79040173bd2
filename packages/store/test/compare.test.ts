import { expect, test } from 'vitest';
import { type Comparison, Store } from '../src/index.js';
import { temporaryPath } from './temporary.js';
import { HERALD, reprint, TRUMPET, TWO_STRIKES, telling, WIRE } from './told-thrice.js';

const ALL = [WIRE, TRUMPET, HERALD, ...TWO_STRIKES, reprint(1)];

async function compare(query: string, reports = ALL): Promise<Comparison> {
  const store = await Store.open(temporaryPath());
  try {
    await store.save(reports);
    return await store.compare(query);
  } finally {
    await store.close();
  }
}

test('outlet by outlet: modality, holder, parties in the words of each', async () => {
  const { stories, found, events, documents, originals } = await compare('shelled Marrow');
  expect({ found, events, documents, originals }).toEqual({ found: 1, events: 4, documents: 4, originals: 3 });
  expect(
    stories[0]!.accounts.map(({ outlet, copyOf, modality, holder, sources }) => [
      outlet,
      copyOf,
      modality,
      holder?.name,
      sources.map(({ words }) => words),
    ]),
  ).toEqual([
    ['The Borland Trumpet', undefined, 'actual', undefined, ['Arland']],
    ['Meridian Wire', undefined, 'actual', undefined, ['The army of Arland']],
    ['The Arland Herald', undefined, 'negated', 'Ansel Qorrin', ['the army']],
    ['Paper 1', 'wire', 'actual', undefined, ['The army of Arland']],
  ]);
});

test('outlets contradict each other, with the words of both sides; a copy does not say it again', async () => {
  const { contradiction } = (await compare('shelled')).stories[0]!;
  expect(contradiction).toMatchObject({
    between: 'outlets',
    happened: [{ outlet: 'The Borland Trumpet' }, { outlet: 'Meridian Wire' }],
    denied: [
      {
        outlet: 'The Arland Herald',
        holder: { name: 'Ansel Qorrin' },
        words: expect.stringContaining('had not shelled'),
      },
    ],
  });
});

test('voices within one outlet contradict each other', async () => {
  const both = telling('both', 'Meridian Wire', '2031-04-08', [
    {
      says: 'Borland said that the army of Arland had shelled the grain port of Marrow on Sunday.',
      trigger: 'shelled',
      type: 'ASSAULT',
      cameo: '194',
      by: { arland: 'the army of Arland' },
      to: { borland: 'Marrow' },
      holder: 'borland',
      day: '2031-04-06',
    },
    {
      says: 'Qorrin said that nobody had shelled the grain port of Marrow on Sunday.',
      trigger: 'shelled',
      type: 'ASSAULT',
      cameo: '194',
      by: { arland: 'nobody' },
      to: { borland: 'Marrow' },
      holder: 'qorrin',
      day: '2031-04-06',
      modality: 'negated',
      negative: true,
    },
  ]);
  const { stories } = await compare('shelled', [both]);
  expect(stories[0]!.contradiction).toMatchObject({
    between: 'holders',
    happened: [{ holder: { id: 'borland' } }],
    denied: [{ holder: { id: 'qorrin' } }],
  });
});

/** A report whose first sentence is a claim of Borland's that Qorrin answers. */
function answered(says: string) {
  const report = telling(
    'answered',
    'Meridian Wire',
    '2031-04-08',
    [{ says, trigger: 'shelled', type: 'ASSAULT', cameo: '194', to: { borland: 'Marrow' } }],
    'A spokesman denied it.',
  );
  const { text } = report.document;
  const answer = { start: text.indexOf('A spokesman'), end: text.length };
  const content = { start: 0, end: answer.start - 1 };
  return {
    ...report,
    attributions: [
      { id: 'a1', cue: content, content, kind: 'indirect' as const, stance: 'report' as const, sourceActor: 'borland' },
    ],
    rebuttals: [
      {
        id: 'answered.b1',
        cue: answer,
        evidence: answer,
        holder: 'qorrin',
        modality: 'actual' as const,
        polarity: 'positive' as const,
        confidence: 0.8,
        reasons: [],
        claim: 'a1',
        answer,
      },
    ],
  };
}

test('who answers a claim denies the event that it tells', async () => {
  const { stories } = await compare('shelled', [answered('Marrow was shelled, the council said.')]);
  expect(stories[0]!.contradiction).toMatchObject({
    between: 'holders',
    happened: [{ holder: { id: 'borland' } }],
    denied: [{ holder: { id: 'qorrin' }, words: 'A spokesman denied it.' }],
  });
});

test.each([
  'The council was bitter because Marrow was shelled.',
  'The minister, who says that Marrow was shelled, was wrong.',
  'Its shelled Marrow is a port.',
])('what a claim only mentions is not denied: %s', async (claim) => {
  const { stories } = await compare('shelled', [answered(claim)]);
  expect(stories[0]!.contradiction).toBeUndefined();
});

test('what is denied before its day, or not yet done, is no contradiction', async () => {
  const told = (id: string, published: string, modality: 'negated' | 'planned' | 'actual') =>
    telling(id, `Paper ${id}`, published, [
      {
        says: `${id} has it that Tessaly and Borland met at the lake palace on 6 April over grain.`,
        trigger: 'met',
        type: 'CONSULT',
        cameo: '040',
        by: { tessaly: 'Tessaly' },
        to: { borland: 'Borland' },
        day: '2031-04-06',
        modality,
        negative: modality === 'negated',
      },
    ]);
  const met = told('after', '2031-04-07', 'actual');
  const early = await compare('met', [told('before', '2031-04-05', 'negated'), met]);
  expect(early.stories[0]!.accounts).toHaveLength(2);
  expect(early.stories[0]!.contradiction).toBeUndefined();
  expect(
    (await compare('met', [told('plan', '2031-04-05', 'planned'), met])).stories[0]!.contradiction,
  ).toBeUndefined();
  expect((await compare('met', [told('late', '2031-04-08', 'negated'), met])).stories[0]!.contradiction).toBeDefined();
});

test('who leaves an event out although it published in those days', async () => {
  const { stories, outlets } = await compare('Tessaly');
  expect(stories[0]!.silent).toEqual(['The Arland Herald', 'The Borland Trumpet']);
  expect(outlets.find(({ outlet }) => outlet === 'Meridian Wire')).toMatchObject({ tells: ['wire.e2'], leavesOut: [] });
});

test('what outlets call the same actor', async () => {
  const { actors } = await compare('shelled');
  const arland = actors.find(({ id }) => id === 'arland');
  expect(arland?.outlets.map(({ outlet, words }) => [outlet, words[0]!.words])).toEqual([
    ['Meridian Wire', 'The army of Arland'],
    ['The Borland Trumpet', 'Arland'],
  ]);
});

const QUERIES: readonly (readonly [query: string, found: number])[] = [
  ['', 4],
  ['Arland', 3],
  ['ASSAULT', 3],
  ['AGREE', 1],
  ['ASSAULT 2031-04', 1],
  ['2031-05', 2],
  ['2031-05-01..2031-05-03', 2],
  ['2030', 0],
  ['shelling', 1],
  ['"grain port"', 1],
  ['"port grain"', 0],
  ['qorrin', 1],
  ['wire.e2', 1],
  ['Marrow Tessaly', 0],
  ['the', 0],
  ["'; DROP TABLE events; --", 0],
  ['(?i).* [', 0],
];
test.each(QUERIES)('%j finds %i events', async (query, found) => {
  expect((await compare(query)).found).toBe(found);
});
