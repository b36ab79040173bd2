import { Store } from '@rapporteur/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReportDraft } from '../../store/test/draft.js';
import { FakeWorld } from './fakes.js';

const OUTCOME = 'Kestria will recognise the Coast Council';
const RECOGNISED = 'Kestria recognise the Coast Council.';

let world: FakeWorld;
beforeEach(async () => {
  world = new FakeWorld();
  world.columns = 100;
  const store = await Store.open(world.pathOf('s'));
  const told = { type: 'SUPPORT', cameo: '054', trigger: 'recognise', sources: { kestria: 'Kestria' } } as const;
  const first = new ReportDraft({
    id: 'one',
    outlet: 'Harbour \u001b[2JLight',
    published: '2020-03-01',
    text: `${OUTCOME}.`,
  })
    .actor('kestria', 'Kestria', 'state', ['Kestria'], { country: 'KES' })
    .event({ ...told, evidence: `${OUTCOME}.`, modality: 'predicted' })
    .forecast({ outcome: OUTCOME }, { events: [1] })
    .commitment('promise', { content: 'recognise the Coast Council', by: ['kestria', 'Kestria'] }, { events: [1] });
  const later = new ReportDraft({ id: 'two', outlet: 'Wire', published: '2020-03-09', text: RECOGNISED })
    .actor('kestria', 'Kestria', 'state', ['Kestria'], { country: 'KES' })
    .event({
      ...{ ...told, evidence: RECOGNISED },
      more: { date: { start: '2020-03-08', end: '2020-03-08', precision: 'day', basis: 'said' } },
    });
  await store.save([first.report(), later.report()]);
  await store.close();
});
afterEach(() => world.dispose());

const run = (...args: string[]) => world.run(...args, '--store', 's');

test('forecasts are listed, resolved with the reason, and listed again by what became of them', async () => {
  expect((await run('forecasts')).out).toBe(
    [
      'one.f1  open',
      '  Harbour ␛[2JLight, 2020-03-01, 60–80% sure',
      `  “${OUTCOME}”`,
      '',
      '1 forecast: 1 open',
      '',
    ].join('\n'),
  );
  const { out, code } = await run('forecasts', 'resolve');
  expect(code).toBe(0);
  expect(out.replaceAll(/\n {2}/g, ' ')).toContain(
    `one.f1  happened (0.72) Harbour ␛[2JLight, 2020-03-01, 60–80% sure “${OUTCOME}” why: a later text tells it as a fact: “recognise” (Wire, 2020-03-09), for 2020-03-08 two.e1: “${RECOGNISED}” (Wire, 2020-03-09) the same in both: the same word, “recognize”; Kestria is the same`,
  );
  expect((await run('forecasts', '--state', 'open')).out).toBe('0 forecasts\n');
  expect(JSON.parse((await run('forecasts', '--json')).out)).toMatchObject([
    { id: 'one.f1', state: { by: 'program' } },
  ]);
});

test('commitments are followed', async () => {
  expect((await run('commitments', 'follow')).out).toContain('1 commitment: 1 kept\n');
  expect((await run('commitments')).out).toContain('  promise by Kestria, Harbour');
});

test("a person's judgement wins and can be withdrawn", async () => {
  const judged = await run('forecasts', 'overrule', 'one.f1', '--did-not-happen', '--note', 'It was a hoax.');
  expect(judged).toMatchObject({ code: 0, out: 'one.f1: judged: did not happen\n' });
  await run('forecasts', 'resolve');
  expect((await run('forecasts', '--why')).out).toMatch(/did not happen \(a person's judgement\).*It was a hoax\./s);
  expect((await run('forecasts', 'overrule', 'one.f1', '--withdraw')).code).toBe(0);
  expect((await run('forecasts')).out).toContain('one.f1  happened');
});

test.each<[args: string[], code: number, says: string]>([
  [['forecasts', 'overrule', 'one.f9', '--open'], 1, 'RAP-E312 one.f9'],
  [['commitments', 'overrule', 'one.f1', '--kept'], 1, 'RAP-E313 one.f1'],
  [['forecasts', 'overrule', 'one.f1', '--withdraw'], 1, 'RAP-E314 one.f1'],
  [['forecasts', 'overrule', 'one.f1'], 2, 'give one of --happened, --did-not-happen, --void, --open, --withdraw'],
  [['forecasts', 'overrule', 'one.f1', '--open', '--void'], 2, 'give one of'],
  [['forecasts', '--state', 'maybe'], 2, 'It must be one of happened'],
  [['forecasts', 'score', '--min', '0'], 2, 'whole number'],
  [['forecasts', 'score', '--by', 'mood'], 2, 'holder, outlet'],
])('%j fails with %d: %s', async (args, code, says) => {
  const done = await run(...args);
  expect(done.code).toBe(code);
  expect(done.err).toContain(says);
});

test('scores are given to those with enough resolved forecasts, and the rest are named', async () => {
  await run('forecasts', 'resolve');
  const few = (await run('forecasts', 'score')).out;
  expect(few).toContain('Too few resolved (fewer than 5), so not scored: Harbour ␛[2JLight (1 of 1).');
  expect(few).not.toMatch(/hit rate/);
  expect((await run('forecasts', 'score', '--min', '1', '--by', 'outlet')).out).toMatch(
    /outlet +resolved +came true +hit rate +Brier\nHarbour ␛\[2JLight +1 +1 +100% +0\.090\n/,
  );
});
