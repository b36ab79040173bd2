import { Store } from '@rapporteur/store';
import { expect, test } from 'vitest';
import { dossier } from '../../store/test/dossier.js';
import { DEFAULT_STORE } from '../src/places.js';
import { overview } from '../src/reading/overview.js';
import { PLAIN } from '../src/terminal/terminal.js';
import { put, world } from './own-folder.js';

const [wire] = dossier();

/** A file with the report of a wire dispatch that holds two forecasts and an appeal. */
const reports = () => put('reports.jsonl', `${JSON.stringify(wire)}\n`);

/** A store with that report. */
async function store(): Promise<string> {
  world.coder = () => wire!;
  await world.run('code', put('a.txt', `---\nid: ${wire!.document.id}\n---\n${wire!.document.text}`));
  return wire!.document.id;
}

test('show lists the entries of each ledger below the events, each as a sentence with its id and confidence', async () => {
  const { code, out } = await world.run('show', await store());
  expect(code).toBe(0);
  expect(out.slice(out.indexOf('\nForecasts'))).toBe(`
Forecasts: 2  what somebody says will happen
  • Dana Okoro foretold: “He will send tanks against us” (90
    to 100%). port-marrow-wire.f1 80%
  • “diplomats” foretold, “if the siege continues”: “the
    League could impose sanctions on Veldania” (“could”, 20
    to 60%). port-marrow-wire.f2 66%

Appeals: 1  who calls on whom to do what
  • The United Nations called on the Coast Council: “halt
    the fighting”. port-marrow-wire.p1 80%
`);
});

test('show --only leaves the text and the other lists out', async () => {
  const { out } = await world.run('show', 'port', '--reports', reports(), '--only', 'appeals, decisions');
  expect(out).toBe(`Jets strike Port Marrow as ministry denies raid (Meridian Wire, Staff, 2031-04-08)
id port-marrow-wire

Appeals: 1  who calls on whom to do what
  • The United Nations called on the Coast Council: “halt
    the fighting”. port-marrow-wire.p1 80%
`);
  const wrong = await world.run('show', 'port', '--reports', reports(), '--only', 'appeal');
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('It must be some of events, decisions, commitments');
});

test('show leaves out the entries that are not sure enough', async () => {
  const { out } = await world.run('show', 'port', '--reports', reports(), '--min-confidence', '0.7');
  expect(out).toContain('Forecasts: 1');
  expect(out).not.toContain('port-marrow-wire.f2');
});

test('explain takes the id of an entry, from a file and from a store', async () => {
  const { out } = await world.run('explain', 'port-marrow-wire.f2', '--reports', reports());
  await store();
  expect((await world.run('explain', 'port-marrow-wire.f2')).out).toBe(out);
  expect(out).toBe(`“diplomats” foretold, “if the siege continues”: “the League
could impose sanctions on Veldania” (“could”, 20 to 60%).
forecast port-marrow-wire.f2
Jets strike Port Marrow as ministry denies raid (Meridian Wire, Staff, 2031-04-08)

  diplomats said the League [could] impose sanctions on
  Veldania if the siege continues

The word “could” makes it a forecast (what somebody says
will happen). The rule “could (modal)” says that its subject
may do so.

It is “diplomats” who stands for it, not the author.

It is told as possible, likely or alleged, not as a fact.
“could” makes it merely possible.

“could” is taken to mean that it comes true in 20 to 60% of
such cases. It depends on “if the siege continues”. What it
speaks of is coded as “impose sanctions” (SANCTION, event
port-marrow-wire.e9).

Of forecasts by this rule, about 66 in a hundred are right.

Its fields, rules and lexicon rows: add --verbose.
`);
});

test('explain tells what became of a forecast', async () => {
  await store();
  const own = await Store.open(world.pathOf(DEFAULT_STORE));
  await own.overrule('forecasts', 'port-marrow-wire.f2', { outcome: 'happened', note: 'on 3 May', day: '2031-05-04' });
  await own.close();
  expect((await world.run('explain', 'port-marrow-wire.f2')).out).toContain('What became of it: happened; on 3 May.');
});

test('explain --verbose tells the fields, the rules and the lexicon rows', async () => {
  const { out } = await world.run('explain', 'port-marrow-wire.f2', '--reports', reports(), '--verbose');
  expect(out).toMatch(/holder\s+diplomats/);
  expect(out).toMatch(/condition\s+span “if the siege continues”/);
  expect(out).toMatch(/probability\s+low 0\.2, high 0\.6/);
  expect(out).toContain('“could” · could (modal): its subject may do so');
});

test('the overview counts the ledgers and tells a few entries, a line each', async () => {
  const place = { columns: 60, paint: PLAIN };
  await store();
  const own = await Store.open(world.pathOf(DEFAULT_STORE), { readOnly: true });
  const lines = overview(await own.summary(), place);
  await own.close();
  expect(lines.slice(lines.indexOf('Forecasts: 2  what somebody says will happen'))).toEqual([
    'Forecasts: 2  what somebody says will happen',
    '  Dana Okoro foretold: “He will send tanks against us” (90…',
    '  “diplomats” foretold, “if the siege continues”: “the Leag…',
    '',
    'Appeals: 1  who calls on whom to do what',
    '  The United Nations called on the Coast Council: “halt the…',
  ]);
});
