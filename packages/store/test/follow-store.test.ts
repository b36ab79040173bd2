import type { Report } from '@rapporteur/report';
import { expect, test } from 'vitest';
import { Store, scoresBy } from '../src/index.js';
import { ReportDraft } from './draft.js';
import { temporaryPath } from './temporary.js';

const FORECAST = 'forecast-2020.f1';

/** Kestria is to recognise the Coast Council, as a columnist says on 1 March. */
function forecast(outcome = 'Kestria will recognise the Coast Council'): Report {
  const text = `${outcome}. Kestria promised the Coast Council aid.`;
  return new ReportDraft({
    id: 'forecast-2020',
    outlet: 'Harbour Light',
    author: 'A. Ruiz',
    published: '2020-03-01',
    text,
  })
    .actor('kestria', 'Kestria', 'state', ['Kestria'], { country: 'KES' })
    .actor('coast-council', 'Coast Council', 'government', ['Coast Council'])
    .event({
      ...{ evidence: `${outcome}.`, trigger: 'recognise', type: 'SUPPORT', cameo: '054', modality: 'predicted' },
      sources: { kestria: 'Kestria' },
      targets: { 'coast-council': 'the Coast Council' },
    })
    .event({
      ...{ evidence: 'Kestria promised the Coast Council aid.', trigger: 'aid', type: 'AID', cameo: '071' },
      ...{ modality: 'planned', sources: { kestria: 'Kestria' }, targets: { 'coast-council': 'the Coast Council' } },
    })
    .forecast({ outcome }, { events: [1] })
    .commitment('promise', { content: 'aid', by: ['kestria', 'Kestria'] }, { events: [2] })
    .report();
}

function recognition(id = 'wire-2020', published = '2020-03-09'): Report {
  const text = 'Kestria recognise the Coast Council.';
  return new ReportDraft({ id, outlet: 'Wire', published, text })
    .actor('kestria', 'Kestria', 'state', ['Kestria'], { country: 'KES' })
    .actor('coast-council', 'Coast Council', 'government', ['Coast Council'])
    .event({
      ...{ evidence: text, trigger: 'recognise', type: 'SUPPORT', cameo: '054', sources: { kestria: 'Kestria' } },
      targets: { 'coast-council': 'the Coast Council' },
      more: { date: { start: published, end: published, precision: 'document', basis: 'document' } },
    })
    .report();
}

async function withStore(use: (store: Store) => Promise<void>): Promise<void> {
  const store = await Store.open(temporaryPath());
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

test('an entry in a list, and one found by its id, say what became of it', async () => {
  await withStore(async (store) => {
    await store.save([forecast(), recognition()]);
    const listed = async () => (await store.entries({ ledger: 'forecasts' })).entries[0]!;
    expect(await listed()).not.toHaveProperty('became');
    await store.follow('forecasts');
    expect(await listed()).toMatchObject({ id: FORECAST, became: 'happened' });
    expect((await store.summary()).ledgers.find(({ ledger }) => ledger === 'forecasts')!.examples[0]).toMatchObject({
      became: 'happened',
    });
    expect((await store.entry(FORECAST))?.state).toMatchObject({ outcome: 'happened', by: 'program' });
    await store.overrule('forecasts', FORECAST, { outcome: 'did not happen', day: '2021-01-01' });
    expect(await listed()).toMatchObject({ became: 'did not happen' });
  });
});

const stateOf = async (store: Store) => (await store.forecasts())[0]!.state;

test('a forecast is listed with its words, its holder and what became of it', async () => {
  await withStore(async (store) => {
    await store.save([forecast(), recognition()]);
    expect(await stateOf(store)).toEqual({ outcome: 'open', by: 'nobody', why: 'not followed yet', evidence: [] });
    await store.follow('forecasts');
    expect(await store.forecasts()).toMatchObject([
      {
        ...{ id: FORECAST, outlet: 'Harbour Light', holder: { id: 'author', name: 'the author' }, negative: false },
        ...{ words: 'Kestria will recognise the Coast Council', probability: { low: 0.6, high: 0.8 } },
        state: {
          ...{ outcome: 'happened', by: 'program' },
          evidence: [{ event: 'wire-2020.e1', outlet: 'Wire', published: '2020-03-09', facts: expect.any(Array) }],
        },
      },
    ]);
  });
});

test('commitments are followed apart from forecasts', async () => {
  await withStore(async (store) => {
    await store.save([forecast(), recognition()]);
    await store.follow('commitments');
    expect(await stateOf(store)).toMatchObject({ by: 'nobody' });
    expect(await store.commitments()).toMatchObject([
      {
        kind: 'promise',
        maker: { id: 'kestria', name: 'Kestria' },
        words: 'aid',
        state: { outcome: 'open', by: 'program' },
      },
    ]);
  });
});

test('what was found goes with the documents it was found in', async () => {
  await withStore(async (store) => {
    await store.save([forecast(), recognition()]);
    await store.follow('forecasts');
    await store.save([recognition()]);
    expect(await stateOf(store)).toMatchObject({ outcome: 'open', by: 'nobody' });
    await store.follow('forecasts');
    await store.follow('forecasts');
    expect(await stateOf(store)).toMatchObject({ outcome: 'happened', by: 'program' });
    await store.save([recognition('other', '2020-03-10')]);
    expect(await stateOf(store)).toMatchObject({ outcome: 'happened', by: 'program' });
  });
});

test("a person's judgement wins, stays when the document is coded again, and can be withdrawn", async () => {
  await withStore(async (store) => {
    await store.save([forecast(), recognition()]);
    await store.follow('forecasts');
    const judgement = { outcome: 'did not happen', note: 'It was "withdrawn"; DROP TABLE x', day: '2020-04-01' };
    await store.overrule('forecasts', FORECAST, judgement);
    const overruled = { outcome: 'did not happen', by: 'person', why: judgement.note };
    expect(await stateOf(store)).toMatchObject({ ...overruled, overruled: { day: '2020-04-01', found: 'happened' } });
    await store.follow('forecasts');
    await store.save([forecast()]);
    expect(await stateOf(store)).toMatchObject({ ...overruled, overruled: { found: 'open' } });
    expect((await stateOf(store)).overruled).not.toHaveProperty('judged');
    await store.save([forecast('Kestria will never recognise the Coast Council')]);
    expect((await stateOf(store)).overruled).toMatchObject({ judged: 'Kestria will recognise the Coast Council' });
    await store.withdrawOverrule('forecasts', FORECAST);
    expect(await stateOf(store)).toMatchObject({ outcome: 'open', by: 'nobody' });
  });
});

test('nothing is judged that is not there', async () => {
  await withStore(async (store) => {
    await store.save([forecast()]);
    const judgement = { outcome: 'open', day: '2020-04-01' };
    await expect(store.overrule('forecasts', 'x.f9', judgement)).rejects.toThrow(/RAP-E312 x\.f9/);
    await expect(store.overrule('commitments', FORECAST, judgement)).rejects.toThrow(/RAP-E313/);
    await expect(store.withdrawOverrule('forecasts', FORECAST)).rejects.toThrow(/RAP-E314/);
  });
});

test('outlets are scored for their own voice, holders by name', async () => {
  await withStore(async (store) => {
    await store.save([forecast(), recognition()]);
    await store.follow('forecasts');
    const all = await store.forecasts();
    expect(scoresBy(all, 'holder', 1)).toMatchObject([{ name: 'A. Ruiz (Harbour Light)', resolved: 1, hitRate: 1 }]);
    expect(scoresBy(all, 'outlet', 1)[0]!.brier).toBeCloseTo(0.09);
    expect(scoresBy(all, 'outlet')[0]).not.toHaveProperty('brier');
  });
});
