import { told } from '@rapporteur/report';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StandingGroup, Store, type Summary } from '../src/index.js';
import { dossier } from './dossier.js';
import { temporaryPath } from './temporary.js';

let store: Store;
let summary: Summary;
beforeAll(async () => {
  store = await Store.open(temporaryPath());
  await store.save(dossier());
  summary = await store.summary();
});
afterAll(() => store.close());

function standing(name: StandingGroup['standing']): StandingGroup {
  return summary.standings.find((group) => group.standing === name)!;
}

test('the summary of an empty store', async () => {
  const empty = await Store.open(temporaryPath());
  expect(await empty.summary()).toEqual({
    documents: 0,
    copies: 0,
    words: 0,
    events: 0,
    stories: 0,
    actors: 0,
    outlets: 0,
    types: [],
    pairs: [],
    standings: [],
    ledgers: [],
  });
  await empty.close();
});

test('documents, events, actors and days', () => {
  expect(summary).toMatchObject({
    documents: 3,
    events: 19,
    actors: 12,
    outlets: 2,
    published: { first: '2031-04-08', last: '2031-04-10' },
  });
  expect(summary.types.reduce((sum, { events }) => sum + events, 0)).toBe(19);
});

test('only what is said to have happened makes a pair strong; the rest is counted apart', () => {
  expect(summary.pairs[0]).toEqual({
    source: { id: 'kestria', name: 'Kestria' },
    target: { id: 'veldania', name: 'Veldania' },
    events: 3,
    stories: 3,
    claimed: 0,
    documents: 1,
    quads: { 'verbal cooperation': 0, 'material cooperation': 3, 'verbal conflict': 0, 'material conflict': 0 },
    balance: 1,
    others: 1,
  });
  const raid = summary.pairs.find(({ source, target }) => source.id === 'veldania' && target.id === 'dockworkers');
  expect(raid).toMatchObject({ events: 1, claimed: 1, balance: -1, others: 0 });
  expect(summary.pairs.some(({ source }) => source.id === 'okoro')).toBe(false);
});

test('claimed: told as fact, but not by the author', () => {
  expect(standing('claimed')).toMatchObject({
    events: 1,
    examples: [
      {
        event: 'port-marrow-wire.e1',
        document: 'port-marrow-wire',
        outlet: 'Meridian Wire',
        type: 'ASSAULT',
        trigger: 'bombed',
        triggerAt: 20,
        holder: { id: 'doctors', name: 'two hospital doctors' },
        sources: [{ id: 'veldania', name: 'Veldania' }],
        targets: [{ id: 'dockworkers', name: 'dockworkers of Port Marrow' }],
      },
    ],
  });
});

test('examples come from different documents first', () => {
  expect(standing('demanded').events).toBe(3);
  expect(
    new Set(
      standing('demanded')
        .examples.slice(0, 2)
        .map(({ document }) => document),
    ).size,
  ).toBe(2);
});

test('what the author says himself has no other holder', () => {
  expect(standing('planned').examples[0]).not.toHaveProperty('holder');
});

test('documents are listed by day, with their events by modality', async () => {
  const documents = await store.documents();
  expect(documents.map(({ id }) => id)).toEqual(['port-marrow-wire', 'harbour-light-leader', 'b7d1c0ffee5a1234']);
  expect(documents[0]).toMatchObject({ published: '2031-04-08', events: 11, words: 134 });
  expect(documents[0]?.modalities).toMatchObject({ actual: 3, negated: 2, conditional: 0 });
  expect(documents[2]).not.toHaveProperty('title');
});

test('each ledger with entries is counted, with its surest entries as sentences', () => {
  expect(
    summary.ledgers.map(({ ledger, entries, examples }) => [
      ledger,
      entries,
      ...examples.map(({ parts }) => told(parts)),
    ]),
  ).toEqual([
    [
      ...['forecasts', 3],
      'Dana Okoro foretold: “He will send tanks against us” (90 to 100%).',
      'The author foretold, “If the League sends its fleet”: “the siege will collapse within days” (90 to 100%).',
      '“diplomats” foretold, “if the siege continues”: “the League could impose sanctions on Veldania” (“could”, 20 to 60%).',
    ],
    ['appeals', 1, 'The United Nations called on the Coast Council: “halt the fighting”.'],
    ['evaluations', 1, 'The author spoke of “the massacre” (negative, loaded).'],
    ['relations', 1, 'Veldania is dependent on Kestria, since 2027.'],
  ]);
  expect(summary.ledgers[0]!.examples[0]).toMatchObject({
    id: 'port-marrow-wire.f1',
    document: 'port-marrow-wire',
    outlet: 'Meridian Wire',
    published: '2031-04-08',
  });
});
