import { describe, expect, it } from 'vitest';
import { entriesTold, yieldsEntry } from '../src/ledger/example-yields.js';
import { read } from './reader.js';

const rows: readonly (readonly [rule: string, text: string, ...entries: string[]])[] = [
  ['an ally by copula', 'Syria is an ally of Iran.', 'kind: alliance; a: Syria; b: Iran; modality: actual'],
  ['a denied tie', 'Pakistan is no ally of India.', 'kind: alliance; a: Pakistan; b: India; modality: negated'],
  ['an apposition', "North Korea's closest ally, China, left.", 'kind: alliance; a: China; b: North Korea'],
  ['the name as predicate', "Israel's main ally is the United States.", 'kind: alliance; a: United States; b: Israel'],
  ['of each other', 'Saudi Arabia and Iran are arch-rivals.', 'kind: hostility; a: Saudi Arabia; b: Iran'],
  [
    'a relative clause describes, whatever is said of its noun',
    'There will be no intervention in Syria, with which Russia has close military and economic relations.',
    'kind: cooperation; a: Russia; b: Syria; modality: actual; polarity: positive',
  ],
  [
    'strained relations',
    'Ties between Washington and Islamabad have been strained.',
    'kind: hostility; a: Washington; b: Islamabad',
  ],
  [
    'a partner set off by a comma, with titles before the name',
    "Corker's usual negotiating partner, committee chairman John Kerry, left.",
    'kind: cooperation; b: Corker',
  ],
  [
    'a title before a name',
    "New Zealand's Prime Minister John Key met French President Nicolas Sarkozy.",
    'kind: office; a: John Key; b: New Zealand; role: Prime Minister',
    'kind: office; a: Nicolas Sarkozy; b: French; role: President',
  ],
  [
    'an office in apposition, with the name of the body in apposition too',
    'He defended Anna Kovacs, the president of a governing body, FIFA, who left.',
    'kind: office; a: Anna Kovacs; b: FIFA',
  ],
  [
    'an ambassador is of the state that sends',
    "Russia's ambassador to Turkey, Andrey Karlov, was shot.",
    'kind: office; a: Andrey Karlov; b: Russia',
  ],
  [
    'an office that is over',
    'The former Egyptian president Hosni Mubarak was released.',
    'kind: office; a: Hosni Mubarak; b: Egyptian; until: 2011-06-01',
  ],
  ['since a year', 'Turkey, a NATO member since 1952, left.', 'kind: membership; a: Turkey; b: NATO; since: 1952'],
  ['kinship', 'Kim Jong Un, the son of Kim Jong Il, left.', 'kind: kinship; a: Kim Jong Un; b: Kim Jong Il'],
  ['backed', 'Iran-backed rebels attacked the town.', 'kind: client; a: Iran; b: Iran-backed rebels'],
  ['a puppet', 'Hezbollah is a puppet of Iran.', 'kind: client; a: Iran; b: Hezbollah'],
  ['the letter of a party', 'Sen. Bob Corker (R-Tenn.) left.', 'kind: membership; a: Bob Corker; b: R'],
  ['who may have an office has none', 'Ade Obi may become president of FIFA.'],
  ['supporting somebody is a deed', 'The people supporting Obama left. Iran backed the plan.'],
];

describe('relations', () => {
  it.each(rows.map(([rule, text, ...entries]) => ({ rule, text, entries })))('$rule', ({ text, entries }) => {
    const report = read(text);
    const missing = entries.filter((entry) => !yieldsEntry(report, 'relations', entry));
    expect({ missing, told: entriesTold(report, 'relations') }).toEqual({ missing: [], told: expect.any(String) });
    if (entries.length === 0) expect(entriesTold(report, 'relations')).toBe('none');
  });

  it('tells each tie once a document', () => {
    const report = read('French President Nicolas Sarkozy left. French President Nicolas Sarkozy said nothing.');
    expect(report.relations).toHaveLength(1);
  });
});
