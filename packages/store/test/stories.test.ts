import type { Report } from '@rapporteur/report';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Store, type StoryBook } from '../src/index.js';
import { plainReport } from './plain-report.js';
import { temporaryPath } from './temporary.js';
import { HERALD, reprint, TRUMPET, TWO_STRIKES, telling, WIRE } from './told-thrice.js';

async function inStore<T>(reports: readonly Report[], use: (store: Store) => Promise<T>): Promise<T> {
  const store = await Store.open(temporaryPath());
  try {
    await store.save(reports);
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Each story as the ids of its events. */
function eventsOf({ stories }: StoryBook): string[][] {
  return stories.map(({ accounts }) => accounts.map(({ event }) => event));
}

test('what three outlets tell of one shelling is one story: stated, stated, and denied', async () => {
  await inStore([WIRE, HERALD, TRUMPET, ...TWO_STRIKES], async (store) => {
    const { stories, copies } = await store.stories();
    expect(copies).toEqual([]);
    expect(stories).toMatchObject([
      {
        id: 'trumpet.e1',
        type: 'ASSAULT',
        first: '2031-04-06',
        last: '2031-04-06',
        documents: 3,
        originals: 3,
        outlets: 3,
      },
    ]);
    expect(stories[0]!.accounts.map(({ document, modality }) => [document, modality])).toEqual([
      ['trumpet', 'actual'],
      ['wire', 'actual'],
      ['herald', 'negated'],
    ]);
    expect(await store.summary()).toMatchObject({ documents: 5, copies: 0, events: 6, stories: 4 });
  });
});

test('a story says why it holds together, with values and words', async () => {
  await inStore([WIRE, TRUMPET], async (store) => {
    const { why } = (await store.stories()).stories[0]!;
    expect(why).toMatchObject({ a: 'trumpet.e1', b: 'wire.e1' });
    expect(why!.features).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'source', value: 'same', words: 'Arland / The army of Arland' }),
        expect.objectContaining({ name: 'deed', value: 'same word', words: 'shelled' }),
        expect.objectContaining({ name: 'date', value: 'same', words: '2031-04-06' }),
        expect.objectContaining({ name: 'place', value: 'same', words: 'Marrow' }),
        expect.objectContaining({ name: 'words', words: expect.stringContaining('grain') }),
      ]),
    );
    expect(why!.bits).toBeCloseTo(why!.features.reduce((sum, { bits }) => sum + bits, 0));
  });
});

test('two strikes of one side on one day stay apart', async () => {
  await inStore(TWO_STRIKES, async (store) => expect(eventsOf(await store.stories())).toEqual([]));
});

const BOMBED = {
  trigger: 'bombed',
  type: 'ASSAULT',
  cameo: '195',
  by: { arland: 'Arland' },
  to: { borland: 'Marrow' },
} as const;

test.each([
  ['on other days', { day: '2031-05-01' }, { day: '2031-05-05' }],
  ['in other places', { day: '2031-05-01', place: 'Marrow' }, { day: '2031-05-01', place: 'Ellen' }],
  ['by others', { day: '2031-05-01' }, { day: '2031-05-01', by: { tessaly: 'Arland' } }],
  ['of another kind', { day: '2031-05-01' }, { day: '2031-05-01', type: 'AID', cameo: '073' } as const],
])('two events %s stay apart, however alike their words', async (_, one, other) => {
  const says = 'Arland bombed the grain port of Marrow with new rockets and old hatred.';
  const reports = [one, other].map((facts, i) =>
    telling(`paper-${i}`, `Paper ${i}`, '2031-05-06', [{ ...BOMBED, says, ...facts }], `Paper ${i} has more.`),
  );
  // Places that the gazetteer does not know have no distance: give them points.
  for (const { events } of reports) {
    for (const { place } of events)
      if (place) Object.assign(place, { latitude: place.name === 'Ellen' ? 12 : 10, longitude: 0 });
  }
  await inStore(reports, async (store) => expect(eventsOf(await store.stories())).toEqual([]));
});

test('two events of one document are two', async () => {
  const says = (number: string) => `${number} Arland bombed the grain port of Marrow on Thursday.`;
  const twice = telling('twice', 'Meridian Wire', '2031-05-02', [
    { ...BOMBED, says: says('First'), day: '2031-05-01' },
    { ...BOMBED, says: says('Then'), day: '2031-05-01' },
  ]);
  await inStore([twice], async (store) => expect(eventsOf(await store.stories())).toEqual([]));
});

test('what only takes up a deed to deny it stands with that deed', async () => {
  const leader = telling('leader', 'The Borland Trumpet', '2031-04-08', [
    { ...BOMBED, says: 'The papers say that Arland bombed the grain port of Marrow on Sunday.', day: '2031-04-06' },
    {
      says: 'Arland did no such thing.',
      trigger: 'did no such thing',
      type: 'ASSAULT',
      cameo: '190',
      by: { arland: 'Arland' },
      modality: 'negated',
      negative: true,
    },
  ]);
  await inStore([leader, ...TWO_STRIKES], async (store) =>
    expect(eventsOf(await store.stories())).toEqual([['leader.e1', 'leader.e2']]),
  );
});

test('a dispatch reprinted forty times counts once, with both numbers', async () => {
  const reprints = Array.from({ length: 40 }, (_, i) => reprint(i));
  await inStore([...reprints, WIRE, TRUMPET], async (store) => {
    const { stories, copies } = await store.stories();
    expect(copies).toHaveLength(40);
    expect(new Set(copies.map(({ original }) => original))).toEqual(new Set(['wire']));
    expect(stories.map(({ documents, originals }) => [documents, originals])).toEqual([
      [42, 2],
      // Tessaly's offer: told by the wire alone, and by its copies.
      [41, 1],
    ]);
    expect(await store.summary()).toMatchObject({ documents: 42, copies: 40, events: 83, stories: 2 });
    const [pair] = (await store.summary()).pairs;
    expect(pair).toMatchObject({ source: { id: 'arland' }, events: 42, stories: 1, documents: 42 });
  });
});

test('the order in which documents come does not matter', async () => {
  const reports = [WIRE, TRUMPET, HERALD, ...TWO_STRIKES, ...Array.from({ length: 6 }, (_, i) => reprint(i))];
  const expected = await inStore(reports, (store) => store.stories());
  expect(expected.stories.length).toBeGreaterThan(1);
  await inStore([], async (store) => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(reports, { minLength: reports.length }), async (shuffled) => {
        await store.save(shuffled);
        expect(await store.stories()).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
}, 240_000);

test('stories follow the documents, are kept, and come back as they were', async () => {
  const path = temporaryPath();
  let store = await Store.open(path);
  await store.save([WIRE]);
  expect(eventsOf(await store.stories())).toEqual([]);
  await store.save([TRUMPET]);
  const made = await store.stories();
  expect(eventsOf(made)).toEqual([['trumpet.e1', 'wire.e1']]);
  await store.close();
  store = await Store.open(path, { readOnly: true });
  expect(await store.stories()).toEqual(made);
  await store.close();
  store = await Store.open(path);
  await store.save([{ ...plainReport('trumpet', 1) }]);
  expect(eventsOf(await store.stories())).toEqual([]);
  await store.close();
});

test('a store that is only read finds its stories, and keeps nothing', async () => {
  const path = temporaryPath();
  let store = await Store.open(path);
  await store.save([WIRE, TRUMPET]);
  await store.close();
  store = await Store.open(path, { readOnly: true });
  expect(eventsOf(await store.stories())).toEqual([['trumpet.e1', 'wire.e1']]);
  await store.close();
});
