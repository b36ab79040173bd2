import { expect, test } from 'vitest';
import { accountOfEntry } from '../account/account.js';
import type { LedgerEntry } from '../ledger-entry.js';
import { type Ledger, type LedgerRecord, ledgerId } from '../ledgers.js';
import type { Modality } from '../modality.js';
import type { Report } from '../report.js';
import type { Span } from '../span.js';
import { told } from './part.js';
import { tell } from './tell.js';

const TEXT = [
  'Russia and China abstained when the Security Council adopted "the resolution on Marrow" by ten votes with two abstentions.',
  'The rebels said they would probably take the port within a week if the army withdrew.',
  'Prime minister Okoro promised Turkey to deliver gas by the end of June, but the alliance broke its word.',
  'The poor harvest led to riots, and he called the puppet regime a shame.',
].join('\n');

const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`the text has no "${words}"`);
  return { start, end: start + words.length };
};
const by = (actor: string, words: string) => ({ actor, span: at(words) });
const actor = (id: string, name: string, kind: Report['actors'][number]['kind']) => ({
  ...{ id, name, kind, sectors: [], mentions: [] },
});

const REPORT: Report = {
  ...{ schema: 'rapporteur/1', version: '0', document: { id: 'd', language: 'en', text: TEXT }, events: [] },
  actors: [
    actor('russia', 'Russia', 'state'),
    actor('china', 'China', 'state'),
    actor('unsc', 'UN Security Council', 'igo'),
    actor('turkey', 'Turkey', 'state'),
    actor('nato', 'NATO', 'igo'),
    actor('okoro', 'Dana Okoro', 'person'),
    actor('usa', 'United States', 'state'),
    { ...actor('rebels', 'rebels', 'armed group'), mentions: [at('they'), at('The rebels')] },
  ],
  attributions: [
    {
      ...{ id: 'd.a1', source: at('The rebels'), cue: at('said'), content: at('they would probably take the port') },
      ...{ sourceActor: 'rebels', kind: 'indirect', stance: 'report' },
    },
  ],
  ...{ decisions: [], commitments: [], forecasts: [], relations: [] },
  ...{ explanations: [], evaluations: [], appeals: [], rebuttals: [] },
};

type Facts<L extends Ledger> = Omit<Report[L][number], keyof LedgerEntry> & Partial<LedgerEntry>;

function sentenceOf<L extends Ledger>(ledger: L, facts: Facts<L>): string {
  const entry: LedgerEntry = {
    ...{ id: ledgerId('d', ledger, 1), cue: at('abstained'), evidence: at(TEXT), holder: 'author', modality: 'actual' },
    ...{ polarity: 'positive', confidence: 0.7, reasons: [] },
  };
  return told(tell(REPORT, { ledger, entry: { ...entry, ...facts } } as unknown as LedgerRecord));
}

/** The rows of a table by name, so that each test bears its sentence. */
const titled = <F>(rows: readonly (readonly [F, string])[]) => rows.map(([facts, sentence]) => ({ facts, sentence }));

const RUSSIA = by('russia', 'Russia');
const CHINA = by('china', 'China');
const COUNCIL = by('unsc', 'the Security Council');
const RESOLUTION = at('"the resolution on Marrow"');
const VOTES = { body: COUNCIL, measure: RESOLUTION, voters: [RUSSIA, CHINA] };

const decisions: [facts: Facts<'decisions'>, sentence: string][] = [
  [
    { ...VOTES, vote: 'abstain' },
    'Russia and China abstained in the UN Security Council on “the resolution on Marrow”.',
  ],
  [
    { ...VOTES, vote: 'for', holder: 'china' },
    'Russia and China voted for “the resolution on Marrow” in the UN Security Council.',
  ],
  [
    { ...VOTES, vote: 'against', outcome: 'adopted' },
    'Russia and China voted against “the resolution on Marrow” in the UN Security Council; it was adopted.',
  ],
  [{ voters: [RUSSIA], vote: 'veto', measure: RESOLUTION }, 'Russia vetoed “the resolution on Marrow”.'],
  [{ voters: [RUSSIA], vote: 'veto', body: COUNCIL }, 'Russia cast a veto in the UN Security Council.'],
  [
    { voters: [CHINA], vote: 'absent', measure: RESOLUTION },
    'China took no part in the vote on “the resolution on Marrow”.',
  ],
  [
    {
      voters: [],
      vote: 'for',
      outcome: 'adopted',
      body: COUNCIL,
      measure: RESOLUTION,
      count: { for: 10, against: 0, abstain: 1, span: at('ten votes') },
    },
    'The UN Security Council adopted “the resolution on Marrow”, with 10 votes for, none against and 1 abstention.',
  ],
  [
    { voters: [COUNCIL], vote: 'against', outcome: 'rejected', body: COUNCIL, measure: RESOLUTION },
    'The UN Security Council rejected “the resolution on Marrow”.',
  ],
  [{ voters: [], vote: 'for', outcome: 'adopted', measure: RESOLUTION }, '“the resolution on Marrow” was adopted.'],
  [
    {
      ...{ ...VOTES, vote: 'veto', modality: 'counterfactual', holder: 'rebels' },
      reasons: [{ stage: 'factuality', rule: 'expect (verb, obj)', effect: 'it is counterfactual' }],
    },
    'Expected by “The rebels”, but it did not come: a veto by Russia and China in the UN Security Council on “the resolution on Marrow”.',
  ],
  [
    { ...VOTES, vote: 'veto', modality: 'counterfactual' },
    'Would have come, but did not: a veto by Russia and China in the UN Security Council on “the resolution on Marrow”.',
  ],
  [
    { ...VOTES, vote: 'for', holder: 'usa' },
    'According to the United States, Russia and China voted for “the resolution on Marrow” in the UN Security Council.',
  ],
];
test.each(titled(decisions))('$sentence', ({ facts, sentence }) => {
  expect(sentenceOf('decisions', facts)).toBe(sentence);
});

const CONTENT = at('to deliver gas');
const PROMISE = {
  by: by('okoro', 'Prime minister Okoro'),
  to: [by('turkey', 'Turkey')],
  content: CONTENT,
  events: [],
  fates: [],
};
const JUNE = { start: '2031-06-01', end: '2031-06-30', precision: 'day', basis: 'said' } as const;

const commitments: [facts: Facts<'commitments'>, sentence: string][] = [
  [{ ...PROMISE, kind: 'promise', holder: 'okoro' }, 'Dana Okoro promised Turkey: “to deliver gas”.'],
  [
    { ...PROMISE, kind: 'promise', holder: 'okoro', modality: 'planned', deadline: JUNE },
    'Dana Okoro promised Turkey: “to deliver gas”, by 2031-06-30.',
  ],
  [
    { ...PROMISE, kind: 'assurance', holder: 'rebels' },
    'According to “The rebels”, Dana Okoro assured Turkey: “to deliver gas”.',
  ],
  [
    { ...PROMISE, kind: 'threat', condition: at('if the army withdrew') },
    'Dana Okoro threatened Turkey: “to deliver gas”, “if the army withdrew”.',
  ],
  [
    { ...PROMISE, kind: 'demand', condition: at('the army withdrew') },
    'Dana Okoro demanded of Turkey: “to deliver gas”, if “the army withdrew”.',
  ],
  [{ ...PROMISE, to: [], kind: 'ultimatum' }, 'Dana Okoro gave an ultimatum: “to deliver gas”.'],
  [{ ...PROMISE, kind: 'ultimatum' }, 'Dana Okoro gave Turkey an ultimatum: “to deliver gas”.'],
  [{ ...PROMISE, kind: 'agreement' }, 'Dana Okoro and Turkey agreed: “to deliver gas”.'],
  [
    { ...PROMISE, by: COUNCIL, kind: 'mandate', allows: false, to: [by('nato', 'the alliance')] },
    'The UN Security Council forbade NATO: “to deliver gas”.',
  ],
  [
    { ...PROMISE, kind: 'offer', modality: 'negated', polarity: 'negative' },
    'Did not happen: an offer by Dana Okoro to Turkey: “to deliver gas”.',
  ],
  [
    {
      ...PROMISE,
      kind: 'promise',
      fates: [
        { fate: 'said to be breached', holder: 'russia', evidence: at('broke its word') },
        { fate: 'expired', holder: 'author', evidence: at('broke its word') },
      ],
    },
    'Dana Okoro promised Turkey: “to deliver gas”. Russia says that Dana Okoro breached it. It expired.',
  ],
];
test.each(titled(commitments))('$sentence', ({ facts, sentence }) => {
  expect(sentenceOf('commitments', facts)).toBe(sentence);
});

const FORECAST: Facts<'forecasts'> = {
  outcome: at('take the port'),
  events: [],
  probability: { low: 0.55, high: 0.8 },
  modality: 'predicted',
};
const forecasts: [facts: Facts<'forecasts'>, sentence: string][] = [
  [{ ...FORECAST }, 'The author foretold: “take the port” (55 to 80%).'],
  [
    {
      ...FORECAST,
      holder: 'rebels',
      hedge: at('probably'),
      horizon: JUNE,
      condition: { span: at('the army withdrew'), events: [] },
    },
    '“The rebels” foretold, if “the army withdrew”: “take the port” (“probably”, 55 to 80%), by 2031-06-30.',
  ],
  [
    { ...FORECAST, polarity: 'negative', probability: { low: 0.9, high: 0.9 } },
    'The author foretold that this will not be: “take the port” (90%).',
  ],
  [
    {
      ...FORECAST,
      modality: 'counterfactual',
      reasons: [{ stage: 'factuality', rule: 'fear (verb, that)', effect: '' }],
    },
    'Expected, but it did not come: “take the port”.',
  ],
];
test.each(titled(forecasts))('$sentence', ({ facts, sentence }) => {
  expect(sentenceOf('forecasts', facts)).toBe(sentence);
});

test('an appeal names who calls on whom', () => {
  const appeal = { action: at('to deliver gas'), events: [], holder: 'russia', addressee: by('nato', 'the alliance') };
  expect(sentenceOf('appeals', appeal)).toBe('Russia called on NATO: “to deliver gas”.');
  expect(sentenceOf('appeals', { action: CONTENT, events: [] })).toBe('The author called for: “to deliver gas”.');
});

test('an explanation says whose it is', () => {
  const why = { effect: at('riots'), cause: at('The poor harvest'), kind: 'cause', holder: 'okoro' } as const;
  expect(sentenceOf('explanations', why)).toBe('According to Dana Okoro, the cause of “riots”: “The poor harvest”.');
  expect(sentenceOf('explanations', { ...why, modality: 'demanded' })).toBe(
    'According to Dana Okoro, the cause of “riots” (demanded): “The poor harvest”.',
  );
  expect(sentenceOf('explanations', { ...why, modality: 'negated' })).toBe(
    'Denied by Dana Okoro: “The poor harvest” as the cause of “riots”.',
  );
});

test('a rebuttal tells the claim and the answer', () => {
  expect(sentenceOf('rebuttals', { claim: 'd.a1', answer: at('the alliance broke its word') })).toBe(
    'The author answered the claim of “The rebels” that “they would probably take the port”: “the alliance broke its word”.',
  );
});

test('an evaluation says how the word judges', () => {
  const regime = {
    words: at('puppet regime'),
    judgement: 'negative',
    loaded: true,
    scare: false,
    holder: 'okoro',
  } as const;
  expect(sentenceOf('evaluations', { ...regime, target: by('turkey', 'Turkey') })).toBe(
    'Dana Okoro called Turkey “puppet regime” (negative, loaded).',
  );
  expect(sentenceOf('evaluations', { ...regime, object: at('the puppet regime') })).toBe(
    'Dana Okoro spoke of “the puppet regime” (negative, loaded).',
  );
});

const relations: [facts: Facts<'relations'>, sentence: string][] = [
  [{ a: RUSSIA, b: CHINA, kind: 'alliance', since: '1996' }, 'Russia and China are allies, since 1996.'],
  [{ a: RUSSIA, b: CHINA, kind: 'hostility', until: '2001' }, 'Russia and China were at odds, until 2001.'],
  [{ a: by('turkey', 'Turkey'), b: by('nato', 'the alliance'), kind: 'membership' }, 'Turkey is part of NATO.'],
  [
    { a: by('usa', 'Russia'), b: by('rebels', 'The rebels'), kind: 'client' },
    '“The rebels” are dependent on the United States.',
  ],
  [
    { a: by('okoro', 'Okoro'), b: by('turkey', 'Turkey'), kind: 'office', role: 'Prime minister' },
    'Dana Okoro is “Prime minister” of Turkey.',
  ],
  [
    { a: RUSSIA, b: CHINA, kind: 'alliance', modality: 'negated', holder: 'usa' },
    'Denied by the United States: an alliance of Russia and China.',
  ],
];
test.each(titled(relations))('$sentence', ({ facts, sentence }) => {
  expect(sentenceOf('relations', facts)).toBe(sentence);
});

const modalities: [modality: Modality, lead: string][] = [
  ['planned', 'Planned, according to Dana Okoro: '],
  ['predicted', 'Foretold by Dana Okoro: '],
  ['possible', 'Possible, according to Dana Okoro: '],
  ['conditional', 'Only on a condition, according to Dana Okoro: '],
  ['demanded', 'Demanded by Dana Okoro: '],
  ['questioned', 'Asked by Dana Okoro, not told: '],
  ['negated', 'Denied by Dana Okoro: '],
];
test.each(modalities)('what is %s is not told as done', (modality, lead) => {
  expect(sentenceOf('decisions', { voters: [RUSSIA], vote: 'veto', modality, holder: 'okoro' })).toBe(
    `${lead}a veto by Russia.`,
  );
});

test('names and words are parts of their own, with the place where they stand', () => {
  const record = {
    ledger: 'appeals',
    entry: {
      addressee: by('nato', 'the alliance'),
      action: CONTENT,
      holder: 'russia',
      modality: 'actual',
      polarity: 'positive',
    },
  };
  expect(tell(REPORT, record as unknown as LedgerRecord)).toEqual([
    { kind: 'actor', text: 'Russia', actor: 'russia' },
    { kind: 'text', text: ' called on ' },
    { kind: 'actor', text: 'NATO', actor: 'nato', span: at('the alliance') },
    { kind: 'text', text: ': ' },
    { kind: 'words', text: 'to deliver gas', span: CONTENT },
    { kind: 'text', text: '.' },
  ]);
});

test('the account of an entry goes from the words to how sure it is', () => {
  const entry = {
    ...{ id: 'd.c1', cue: at('promised'), evidence: at('Prime minister Okoro promised Turkey to deliver gas') },
    ...{ ...PROMISE, kind: 'promise', deadline: { ...JUNE, span: at('by the end of June') } },
    ...{ holder: 'author', modality: 'actual', polarity: 'positive', confidence: 0.71 },
    fates: [{ fate: 'breached', holder: 'author', evidence: at('the alliance broke its word') }],
    reasons: [{ stage: 'lexicon', rule: 'promise (verb)', effect: 'its subject promises', span: at('promised') }],
  };
  const account = accountOfEntry(REPORT, { ledger: 'commitments', entry } as unknown as LedgerRecord);
  expect(Object.fromEntries(account.map(({ about, sentences }) => [about, sentences.join(' ')]))).toEqual({
    what: 'The word “promised” makes it a commitment, a promise (what was promised, allowed, threatened, offered or demanded). The rule “promise (verb)” says that its subject promises.',
    who: 'Whose commitment it is: Dana Okoro (a person), by the words “Prime minister Okoro”. To whom it is made: Turkey (a state).',
    voice: 'The author says so, in words of their own.',
    whether:
      'It is told as something that happens or has happened. No negation, modal verb, condition or word of doubt stands over it.',
    facts:
      'It is to be done 2031-06-01 to 2031-06-30 (“by the end of June”). That it was breached is said by the author: “the alliance broke its word”.',
    sureness: 'Of commitments by this rule, about 71 in a hundred are right.',
  });
});
