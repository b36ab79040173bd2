import type { Event, Modality, PloverType, Report } from '@rapporteur/report';
import { expect, test } from 'vitest';
import { followCommitment } from '../src/follow/commitment-outcome.js';
import { followForecast } from '../src/follow/forecast-outcome.js';
import { Library } from '../src/follow/library.js';
import { type EventDraft, ReportDraft } from './draft.js';

const ACTORS: readonly [id: string, name: string, kind: Parameters<ReportDraft['actor']>[2], more: object][] = [
  ['kestria', 'Kestria', 'state', { country: 'KES', sectors: ['GOV'] }],
  ['government-of-kestria', 'the Kestrian government', 'government', { country: 'KES', sectors: ['GOV'] }],
  ['olin', 'President Olin', 'person', { country: 'KES', sectors: ['GOV'], role: { title: 'president' } }],
  ['vidal', 'Governor Vidal', 'person', { country: 'KES', sectors: ['GOV'], role: { title: 'governor' } }],
  ['veldania', 'Veldania', 'state', { country: 'VEL', sectors: ['GOV'] }],
  ['coast-council', 'Coast Council', 'unknown', { country: 'VEL', sectors: [] }],
  ['rebels', 'rebels', 'armed group', { sectors: ['REB'] }],
  ['council', 'council', 'unknown', { sectors: [] }],
  ['resolution-2101', 'Resolution 2101', 'unknown', { sectors: [] }],
  ['united-nations-security-council', 'Security Council', 'igo', { sectors: ['IGO'] }],
  ['league', 'Northern League', 'igo', { sectors: ['IGO'] }],
];

type Says = Partial<EventDraft> & {
  readonly type?: PloverType;
  readonly modality?: Modality;
  readonly entry?: string;
  readonly on?: string | readonly [string, string];
  readonly where?: string;
};

/** A one-sentence report with one event: "who DEED whom". */
function says(id: string, published: string | undefined, text: string, trigger: string, facts: Says): ReportDraft {
  const { entry, on, where, ...draft } = facts;
  const report = new ReportDraft({ id, outlet: `${id} Post`, ...(published !== undefined && { published }), text });
  for (const [actor, name, kind, more] of ACTORS) report.actor(actor, name, kind, [name], more);
  const [start, end] = typeof on === 'string' ? [on, on] : (on ?? []);
  const more: Partial<Event> = {
    ...(start !== undefined && end !== undefined && { date: { start, end, precision: 'day', basis: 'said' as const } }),
    ...(on === undefined &&
      published !== undefined &&
      (draft.modality ?? 'actual') === 'actual' && {
        date: { start: published, end: published, precision: 'document', basis: 'document' as const },
      }),
    ...(where !== undefined && { place: { name: where, kind: 'settlement', basis: 'said' as const } }),
  };
  return report.event({
    evidence: text,
    trigger,
    type: 'SUPPORT',
    cameo: '054',
    ...(entry !== undefined && { reasons: [{ stage: 'lexicon', rule: entry, effect: '' }] }),
    ...draft,
    more,
  });
}

const RECOGNISE = { entry: 'recognise (verb) with obj:@actor', type: 'SUPPORT', cameo: '054' } as const;
const KESTRIA = { sources: { kestria: 'Kestria' } };
const COUNCIL = { targets: { 'coast-council': 'Coast Council' } };

function library(...reports: readonly (Report | ReportDraft)[]): Library {
  const all = new Library();
  for (const report of reports) all.add(report instanceof ReportDraft ? report.report() : report);
  return all;
}

/** "Kestria will recognise the Coast Council", foretold on 1 March. */
function foretold(
  more: Partial<Report['forecasts'][number]> = {},
  text = 'Kestria will recognise the Coast Council.',
  facts: Says = {},
): Report {
  return says('first', '2020-03-01', text, 'recognise', {
    ...RECOGNISE,
    ...KESTRIA,
    ...COUNCIL,
    modality: 'predicted',
    ...facts,
  })
    .forecast({ outcome: text.replace(/\.$/, '') }, { events: [1], more })
    .report();
}

/** A later report that Kestria recognised the council. */
function recognised(published: string | undefined, facts: Says = {}, text = 'Kestria recognized the Coast Council.') {
  return says('later', published, text, 'recognized', {
    ...RECOGNISE,
    entry: 'recognize (verb) with obj:@actor',
    ...KESTRIA,
    ...COUNCIL,
    ...facts,
  });
}

const outcome = (report: Report, ...later: readonly ReportDraft[]) =>
  followForecast(report, report.forecasts[0]!, library(report, ...later)).outcome;

const until = (start: string, end = start) => ({
  horizon: { start, end, precision: 'day', basis: 'said' as const },
});

test('a later fact by the same actor and word settles a forecast, and says why', () => {
  const report = foretold();
  const finding = followForecast(report, report.forecasts[0]!, library(report, recognised('2020-03-09')));
  expect(finding).toMatchObject({
    outcome: 'happened',
    why: 'a later text tells it as a fact: “recognized” (later Post, 2020-03-09)',
    evidence: [{ event: 'later.e1', about: 'outcome', words: 'Kestria recognized the Coast Council.' }],
  });
  expect(finding.evidence[0]!.facts).toEqual([
    'the same word, “recognize”',
    'Kestria is the same',
    'Coast Council is the same',
  ]);
  expect(finding.confidence).toBeCloseTo(0.72);
});

test.each<[why: string, facts: Says]>([
  ['its government did it', { sources: { 'government-of-kestria': 'the Kestrian government' } }],
  ['its president did it', { sources: { olin: 'President Olin' } }],
])('%s: it happened', (_, facts) => {
  const who = Object.values(facts.sources!)[0]!;
  expect(outcome(foretold(), recognised('2020-03-09', facts, `${who} recognized the Coast Council.`))).toBe('happened');
});

test.each<[why: string, later: ReportDraft]>([
  [
    'another did it',
    recognised('2020-03-09', { sources: { veldania: 'Veldania' } }, 'Veldania recognized the Coast Council.'),
  ],
  [
    'one of its governors did it',
    recognised('2020-03-09', { sources: { vidal: 'Governor Vidal' } }, 'Governor Vidal recognized the Coast Council.'),
  ],
  [
    'it was done to another',
    recognised('2020-03-09', { targets: { veldania: 'Veldania' } }, 'Kestria recognized Veldania.'),
  ],
  ['it is another kind of deed', recognised('2020-03-09', { type: 'CONSULT', cameo: '040' })],
  ['it is only predicted again', recognised('2020-03-09', { modality: 'predicted' })],
  ['somebody only claims it', recognised('2020-03-09', { holder: 'veldania' })],
  ['it was told before', recognised('2020-02-20')],
  ['it was done before', recognised('2020-03-09', { on: '2020-02-20' })],
  ['its date is vague', recognised('2020-03-09', { on: ['2020-02-01', '2020-03-31'] })],
  ['its text has no date', recognised(undefined)],
  ['it is read without certainty', recognised('2020-03-09', { confidence: 0.3 })],
  [
    'it has not been done yet',
    recognised('2020-03-09', { modality: 'negated', negative: true }, 'Kestria has not recognized the Coast Council.'),
  ],
])('%s: the forecast stays open', (_, later) => {
  expect(outcome(foretold(), later)).toBe('open');
});

test('without a day a deed that was told before the forecast too settles nothing', () => {
  const before = says('before', '2020-02-01', 'Kestria recognized the Coast Council.', 'recognized', {
    ...RECOGNISE,
    ...KESTRIA,
    ...COUNCIL,
  });
  expect(outcome(foretold(), before, recognised('2020-03-09'))).toBe('open');
  expect(outcome(foretold(), before, recognised('2020-03-09', { on: '2020-03-08' }))).toBe('happened');
});

test.each<[why: string, is: string, horizon: object, later: ReportDraft]>([
  ['done in time', 'happened', until('2020-03-01', '2020-03-20'), recognised('2020-03-30', { on: '2020-03-19' })],
  [
    'done much too late',
    'did not happen',
    until('2020-03-01', '2020-03-20'),
    recognised('2020-05-30', { on: '2020-05-19' }),
  ],
  ['done a day late', 'open', until('2020-03-01', '2020-03-20'), recognised('2020-03-30', { on: '2020-03-21' })],
  ['told after the time, no day said', 'open', until('2020-03-01', '2020-03-20'), recognised('2020-03-30')],
  [
    'said after the time not to have been done',
    'did not happen',
    until('2020-03-01', '2020-03-20'),
    recognised('2020-03-30', { modality: 'negated', negative: true }, 'Kestria has not recognized the Coast Council.'),
  ],
  [
    'did not, for good',
    'did not happen',
    {},
    recognised('2020-03-30', { modality: 'negated', negative: true }, 'Kestria did not recognized the Coast Council.'),
  ],
])('%s: %s', (_, is, horizon, later) => {
  expect(outcome(foretold(horizon), later)).toBe(is);
});

test('one says that it was done, another that it was not: open', () => {
  const denied = says('denial', '2020-03-12', 'Kestria did not recognize the Coast Council.', 'recognize', {
    ...RECOGNISE,
    ...KESTRIA,
    ...COUNCIL,
    modality: 'negated',
    negative: true,
  });
  expect(outcome(foretold(), recognised('2020-03-09'), denied)).toBe('open');
});

test('what was foretold not to be, and was, did not come true', () => {
  const report = foretold({ polarity: 'negative' }, 'Kestria will not recognise the Coast Council.', {
    negative: true,
  });
  expect(outcome(report, recognised('2020-03-09'))).toBe('did not happen');
  expect(outcome(report)).toBe('open');
});

test.each<[why: string, is: string, silent: readonly string[]]>([
  ['three texts of two outlets about both', 'did not happen', ['a', 'b', 'c']],
  ['two texts', 'open', ['a', 'b']],
])('%s are silent after the time: %s', (_, is, silent) => {
  const about = silent.map((id) =>
    says(id, '2020-04-01', 'Kestria praised the Coast Council.', 'praised', {
      ...KESTRIA,
      ...COUNCIL,
      type: 'CONSULT',
      cameo: '040',
    }),
  );
  const report = foretold(until('2020-03-01', '2020-03-20'));
  // An actor counts only where it is there: these texts name all of them.
  expect(outcome(report, ...about)).toBe(is);
});

test('rebels of one text need not be those of another', () => {
  const attack = { type: 'ASSAULT', cameo: '190', entry: 'attack (verb)', sources: { rebels: 'rebels' } } as const;
  const report = says('first', '2020-03-01', 'The rebels will attack.', 'attack', { ...attack, modality: 'predicted' })
    .forecast({ outcome: 'The rebels will attack' }, { events: [1] })
    .report();
  expect(outcome(report, says('later', '2020-03-09', 'The rebels will attacked.', 'attacked', attack))).toBe('open');
});

test('a resolution of the Security Council is its deed', () => {
  const sanction = { type: 'SANCTION', cameo: '163' } as const;
  const council = { 'united-nations-security-council': 'Security Council' };
  const report = says('first', '2020-03-01', 'The Security Council will impose sanctions.', 'impose sanctions', {
    ...sanction,
    sources: council,
    modality: 'predicted',
  })
    .forecast({ outcome: 'The Security Council will impose sanctions' }, { events: [1] })
    .report();
  const later = says('later', '2020-03-03', 'Resolution 2101 freezes assets.', 'freezes', {
    ...sanction,
    sources: { 'resolution-2101': 'Resolution 2101' },
  });
  expect(outcome(report, later)).toBe('happened');
});

test.each<[why: string, words: string, trigger: string, modality: Modality]>([
  ['in its condition', 'Kestria will gain if the Northern League attacks Veldania', 'attacks', 'predicted'],
  ['as what it is about', 'Kestria may ask whether the Northern League attacks Veldania', 'attacks', 'possible'],
])('an event that is only spoken of, %s, is not what is foretold', (_, words, trigger, modality) => {
  const attack = { type: 'ASSAULT', cameo: '190', entry: 'attack (verb)' } as const;
  const sides = { sources: { league: 'Northern League' }, targets: { veldania: 'Veldania' } };
  const report = says('first', '2020-03-01', `${words}.`, trigger, { ...attack, ...sides, modality })
    .forecast({ outcome: words }, { events: [1] })
    .report();
  const later = says('later', '2020-03-03', 'The Northern League attacked Veldania.', 'attacked', {
    ...attack,
    ...sides,
  });
  expect(outcome(report, later)).toBe('open');
});

test.each<[why: string, is: string, day: string]>([
  ['soon after', 'happened', '2020-04-20'],
  ['long after', 'open', '2020-06-20'],
])('what is done often, %s: %s', (_, is, day) => {
  const attack = { type: 'ASSAULT', cameo: '190', entry: 'attack (verb)' } as const;
  const sides = { sources: { league: 'Northern League' }, targets: { veldania: 'Veldania' } };
  const text = 'The Northern League will attack Veldania.';
  const report = says('first', '2020-03-01', text, 'attack', { ...attack, ...sides, modality: 'predicted' })
    .forecast({ outcome: text.slice(0, -1) }, { events: [1] })
    .report();
  expect(
    outcome(report, says('later', day, 'The Northern League attacked Veldania.', 'attacked', { ...attack, ...sides })),
  ).toBe(is);
});

test('support for somebody is not known from words alone', () => {
  const support = { type: 'SUPPORT', cameo: '050', entry: 'support (verb)' } as const;
  const text = 'Kestria will support the favourite.';
  const report = says('first', '2020-03-01', text, 'support', { ...support, ...KESTRIA, modality: 'predicted' })
    .forecast({ outcome: text.slice(0, -1) }, { events: [1] })
    .report();
  const later = says('later', '2020-03-03', 'Kestria supported the favourite.', 'supported', {
    ...support,
    ...KESTRIA,
  });
  expect(outcome(report, later)).toBe('open');
});

test('who abstains casts no veto', () => {
  const text = 'Kestria will use its veto.';
  const report = says('first', '2020-03-01', text, 'use its veto', {
    ...{ type: 'REJECT', cameo: '129', entry: 'use (verb) with obj:veto', modality: 'predicted' },
    ...KESTRIA,
  })
    .forecast({ outcome: 'Kestria will use its veto' }, { events: [1] })
    .report();
  const later = says('later', '2020-03-03', 'Kestria abstained.', 'abstained', {
    ...{ type: 'SUPPORT', cameo: '050', entry: 'abstain (verb)' },
    ...KESTRIA,
  });
  expect(outcome(report, later)).toBe('did not happen');
});

test('what is joined to the event foretold need not come with it', () => {
  const abstain = { type: 'SUPPORT', cameo: '050', entry: 'abstain (verb)' } as const;
  const text = 'Kestria will abstain and will call it prudence.';
  const report = says('first', '2020-03-01', text, 'abstain', { ...abstain, ...KESTRIA, modality: 'predicted' })
    .forecast({ outcome: text.slice(0, -1) }, { events: [1] })
    .report();
  const later = says('later', '2020-03-03', 'Kestria abstained.', 'abstained', { ...abstain, ...KESTRIA });
  expect(outcome(report, later)).toBe('happened');
});

test.each<[is: string, later: Says | undefined]>([
  ['happened', {}],
  ['condition not met', { modality: 'negated', negative: true }],
  ['open', undefined],
])('a forecast with a condition: %s', (is, told) => {
  const text = 'If the Northern League attacks Veldania, Kestria will recognise the Coast Council.';
  const report = says('first', '2020-03-01', text, 'recognise', {
    ...RECOGNISE,
    ...KESTRIA,
    ...COUNCIL,
    modality: 'predicted',
  })
    .event({
      ...{ evidence: text, trigger: 'attacks', type: 'ASSAULT', cameo: '190', modality: 'conditional' },
      ...{ sources: { league: 'Northern League' }, targets: { veldania: 'Veldania' } },
      reasons: [{ stage: 'lexicon', rule: 'attack (verb)', effect: '' }],
    })
    .forecast(
      { outcome: 'Kestria will recognise the Coast Council', condition: 'If the Northern League attacks Veldania' },
      { events: [1], conditionEvents: [2], more: until('2020-03-01', '2020-03-20') },
    )
    .report();
  const attack =
    told &&
    says('attack', '2020-03-25', 'The Northern League attacked Veldania.', 'attacked', {
      ...{ type: 'ASSAULT', cameo: '190', entry: 'attack (verb)' },
      ...{ sources: { league: 'Northern League' }, targets: { veldania: 'Veldania' } },
      on: '2020-03-04',
      ...told,
    });
  expect(outcome(report, recognised('2020-03-09'), ...(attack ? [attack] : []))).toBe(is);
});

test('what a text tells of a forecast in hindsight settles it', () => {
  const text =
    'Envoys said that Kestria would never recognise the Coast Council. Kestria recognized the Coast Council on 1 March.';
  const [before, after] = text.split('. ') as [string, string];
  const draft = new ReportDraft({ id: 'own', outlet: 'Own Post', published: '2020-04-01', text });
  for (const [actor, name, kind, more] of ACTORS) draft.actor(actor, name, kind, [name], more);
  const event = { type: 'SUPPORT', cameo: '054', ...KESTRIA, ...COUNCIL } as const;
  const reasons = [{ stage: 'lexicon', rule: 'recognise (verb)', effect: '' }] as const;
  draft
    .event({ ...event, evidence: before, trigger: 'recognise', modality: 'predicted', negative: true, reasons })
    .event({
      ...{ ...event, evidence: after, trigger: 'recognized', reasons },
      more: { date: { start: '2020-03-01', end: '2020-03-01', precision: 'day', basis: 'said' } },
    })
    .forecast(
      { outcome: 'Kestria would never recognise the Coast Council' },
      { events: [1], more: { polarity: 'negative' } },
    );
  expect(outcome(draft.report())).toBe('did not happen');
});

test.each<[is: string, holder: string, says: string, came: 'came true' | 'failed']>([
  ['happened', 'kestria', 'author', 'came true'],
  ['did not happen', 'author', 'author', 'failed'],
  ['open', 'author', 'author', 'came true'],
  ['open', 'kestria', 'veldania', 'failed'],
])('what the same text says of a forecast: %s, of %s as %s says', (is, holder, says, came) => {
  const evidence = { start: 0, end: 8 };
  expect(outcome(foretold({ holder, fate: { fate: came, holder: says, evidence } }))).toBe(is);
});

test('what is bound to a time that was not read is followed in its own text alone', () => {
  const text = 'Kestria will recognise the Coast Council when envoys meet.';
  const report = says('first', '2020-03-01', text, 'recognise', {
    ...RECOGNISE,
    ...KESTRIA,
    ...COUNCIL,
    modality: 'predicted',
  })
    .forecast({ outcome: 'Kestria will recognise the Coast Council' }, { events: [1] })
    .report();
  expect(outcome(report, recognised('2020-03-09'))).toBe('open');
});

test('who abstains lets a resolution pass', () => {
  const text = 'Kestria will not let the resolution pass.';
  const report = says('first', '2020-03-01', text, 'let the resolution pass', {
    ...{
      type: 'SUPPORT',
      cameo: '050',
      entry: 'let (verb) with obj:resolution',
      modality: 'predicted',
      negative: true,
    },
    ...KESTRIA,
  })
    .forecast({ outcome: 'Kestria will not let the resolution pass' }, { events: [1], more: { polarity: 'negative' } })
    .report();
  const later = says('later', '2020-03-03', 'Kestria abstained.', 'abstained', {
    ...{ type: 'SUPPORT', cameo: '050', entry: 'abstain (verb)' },
    ...KESTRIA,
  });
  expect(outcome(report, later)).toBe('did not happen');
});

/** "Kestria promised to …", made on 1 March. */
function promised(more: Partial<Report['commitments'][number]> = {}, negative = false): Report {
  const text = `Kestria promised ${negative ? 'not ' : ''}to recognise the Coast Council and to keep the truce.`;
  return says('first', '2020-03-01', text, 'recognise', {
    ...{ ...RECOGNISE, ...KESTRIA, ...COUNCIL, negative, modality: 'planned' },
  })
    .commitment(
      'promise',
      { content: 'recognise the Coast Council and to keep the truce', by: ['kestria', 'Kestria'] },
      { events: [1], more },
    )
    .report();
}

const fate = (report: Report, ...later: readonly ReportDraft[]) =>
  followCommitment(report, report.commitments[0]!, library(report, ...later)).outcome;

/** A later text that says that Kestria broke something else. */
const otherBreach = (what: string) =>
  says('breach', '2020-03-05', `Kestria broke ${what}.`, 'broke', {
    ...{ type: 'REJECT', cameo: '128', entry: 'break (verb) with obj:promise' },
    ...KESTRIA,
  });

const violation = (holder: string) =>
  says('breach', '2020-03-05', 'Kestria violated the ceasefire.', 'violated', {
    ...{ type: 'ASSAULT', cameo: '196', entry: 'violate (verb) with obj:truce', holder },
    ...KESTRIA,
  });

test.each<[is: string, report: Report, later: ReportDraft[]]>([
  ['kept', promised(), [recognised('2020-03-09')]],
  ['breached', promised({}, true), [recognised('2020-03-09')]],
  ['breached', promised(), [violation('author')]],
  ['said to be breached', promised(), [violation('veldania')]],
  ['open', promised(), []],
  ['open', promised(), [otherBreach('its treaty with Veldania')]],
  ['open', promised(), [otherBreach('its promise to lower taxes')]],
  ['breached', promised(), [otherBreach('its promise to recognise the Coast Council')]],
  ['open', promised(), [recognised('2020-03-09', { holder: 'veldania' })]],
  [
    'expired',
    promised({ deadline: { start: '2020-03-20', end: '2020-03-20', precision: 'day', basis: 'said' } }),
    [
      recognised(
        '2020-03-30',
        { modality: 'negated', negative: true },
        'Kestria has not recognized the Coast Council.',
      ),
    ],
  ],
])('a promise is %s', (is, report, later) => {
  expect(fate(report, ...later)).toBe(is);
});

test('what the same text says became of a promise counts', () => {
  const evidence = { start: 0, end: 8 };
  expect(fate(promised({ fates: [{ fate: 'withdrawn', holder: 'author', evidence }] }))).toBe('withdrawn');
});
