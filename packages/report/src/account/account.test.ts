import { expect, test } from 'vitest';
import type { Event } from '../event.js';
import type { Reason } from '../reason.js';
import type { Report } from '../report.js';
import { accountOf } from './account.js';

const TEXT = 'Officials said the rebels had not shelled the town.';

/** A span of the first such words. */
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const EVENT: Event = {
  ...{ id: 'd.e1', trigger: at('shelled'), evidence: at(TEXT), type: 'ASSAULT', contexts: [], cameo: '194' },
  ...{ quad: 'material conflict', goldstein: -10 },
  sources: [{ actor: 'rebels', span: at('the rebels') }],
  targets: [{ actor: 'town', span: at('the town') }],
  ...{ modality: 'negated', polarity: 'negative', holder: 'officials', chain: ['d.a1'], mentions: [] },
  factuality: [
    { holder: 'officials', value: 'CT-' },
    { holder: 'author', value: 'Uu' },
  ],
  ...{ confidence: 0.8, modalityConfidence: 0.95 },
  reasons: [
    { stage: 'lexicon', rule: 'shell (verb)', effect: 'ASSAULT, CAMEO 194', span: at('shelled') },
    { stage: 'predicate', rule: 'subj', effect: 'the doer of "shelled"', span: at('rebels') },
    { stage: 'predicate', rule: 'obj', effect: 'the object of "shelled"', span: at('town') },
    {
      stage: 'factuality',
      rule: 'say (verb, that) [t.tsv:1]',
      effect: 'it stands as its predicate does',
      span: at('said'),
    },
    { stage: 'factuality', rule: 'negation not', effect: 'it is denied', span: at('not') },
  ],
};

const REPORT: Report = {
  ...{ schema: 'rapporteur/1', version: '0', document: { id: 'd', language: 'en', text: TEXT }, events: [EVENT] },
  actors: [
    { id: 'rebels', name: 'rebels', kind: 'armed group', country: 'LBY', sectors: ['REB'], mentions: [] },
    { id: 'town', name: 'Ajdabiya', kind: 'unknown', sectors: [], mentions: [] },
    { id: 'officials', name: 'Officials', kind: 'government', sectors: ['GOV'], mentions: [] },
  ],
  attributions: [
    {
      ...{ id: 'd.a1', source: at('Officials'), cue: at('said'), content: at('the rebels had not shelled the town') },
      ...{ sourceActor: 'officials', kind: 'indirect', stance: 'report' },
    },
  ],
  ...{
    decisions: [],
    commitments: [],
    forecasts: [],
    relations: [],
    explanations: [],
    evaluations: [],
    appeals: [],
    rebuttals: [],
  },
};

const told = (changes: Partial<Event> = {}) =>
  Object.fromEntries(
    accountOf(REPORT, { ...EVENT, ...changes }).map(({ about, sentences }) => [about, sentences.join(' ')]),
  );

/** What is told where one reason is another. */
const withReason = (about: string, stage: Reason['stage'], rule: string, effect: string, words = 'said') =>
  told({ reasons: [...EVENT.reasons.filter((one) => one.stage !== stage), { stage, rule, effect, span: at(words) }] })[
    about
  ];

test('the account of an event goes from the words to what makes it unsure', () => {
  expect(told()).toEqual({
    what: 'The word “shelled” reports an ASSAULT: somebody attacks, bombs, kills, fights or abducts (material conflict; CAMEO 194, Goldstein -10). In the lexicon, the verb “shell” means this.',
    who: 'The one who does it is “the rebels” (an armed group, LBY), the subject of “shelled”. The one it is done to is Ajdabiya (somebody not known to us): “the town” is the object of “shelled”.',
    voice: 'The author passes on the words of Officials (“said”), without taking sides.',
    whether:
      'It is told as something that did not happen. From the outside in: “said” leaves it as it is; “not” denies it. For Officials it is certain that it is not so; for the author it is open.',
    sureness:
      'We give it 80% that these words report this event by this source, and 95% that whether it happened is read rightly. What makes it less sure: we do not know who “the town” is.',
  });
});

test.each([
  ['impose (verb) with obj:sanction', 'the verb “impose” means this where its object is “sanction”.'],
  ['fire (verb) with on:*', 'where it has a phrase with “on”.'],
  ['meet (verb) with !obj:*', 'where it has no object.'],
  ['release (verb) with obj:@actor', 'where its object is somebody who acts in politics.'],
  ['bomb (verb) with !obj:hell', 'where its object is not “hell”.'],
  [
    'send (verb) with obj:a|b|c|d|e|f to:@actor',
    'its object is “a”, “b”, “c”, “d” or one of 2 more such words and its phrase with “to” is',
  ],
  ['supply (verb) with obj:gun|#goods', 'where its object is “gun” or a word of the class “goods”.'],
  ['should (verb) with should', 'Who says that somebody should do something asks for it by saying so.'],
  [
    'ready (verb) with will CONSULT',
    'Who announces such a deed, or that it will not be done, does something by saying so.',
  ],
  ['anything else', 'The rule is “anything else”.'],
])('the entry %s is told as: %s', (rule, words) => {
  expect(withReason('what', 'lexicon', rule, '')).toContain(words);
});

test.each([
  ['obj, by passive', 'the subject of the passive “shelled”, and so the one it is done to.'],
  ['obj, by coordination', 'the object of “shelled”, which it shares with the word it is joined to.'],
  ['on', 'what follows “on” beside “shelled”.'],
  ['on, by some way', 'what follows “on” beside “shelled”, by some way.'],
])('the path %s is told as: %s', (rule, words) => {
  expect(withReason('who', 'predicate', rule, 'the object of "shelled"', 'town')).toContain(words);
});

test.each([
  ['deny (verb, that) [t.tsv:1]', 'it is negated', '“said” turns it into its opposite.'],
  ['expect (verb, to)', 'it is predicted', '“said” makes it a prediction.'],
  [
    'verify (verb, that) denied [t.tsv:1]',
    'it is possible',
    '“said”, which is itself denied, makes it merely possible.',
  ],
  ['modal would have', 'it is counterfactual', '“would have” makes it something that would have been.'],
  ['adverb reportedly', 'certainty PR', '“reportedly” makes it no more than probable.'],
  ['subordinator if', 'it is conditional', 'Its clause begins with “if”, which makes it part of a condition.'],
  [
    'subordinator because',
    'it goes with its main clause',
    'Its clause, with “because”, stands as its main clause does.',
  ],
  ['subordinator although', 'it is asserted by itself', 'Its clause, with “although”, is asserted by itself.'],
  ['promise (beside it)', 'somebody else says so', '“said”, beside it, hands it to somebody else.'],
  ['question', 'it is asked', 'The sentence asks.'],
  ['presupposition', 'the text takes it for granted', 'The sentence takes it for granted.'],
  ['some new rule', 'it is so', '“said” (some new rule): it is so.'],
])('the step %s (%s) is told as: %s', (rule, effect, words) => {
  expect(withReason('whether', 'factuality', rule, effect)).toContain(words);
});

test('what is missing is said, and what is there is added', () => {
  expect(told({ sources: [], targets: [] }).who).toBe('The sentence names neither who does it nor to whom.');
  expect(told({ sources: [] }).sureness).toContain('nobody is named who does it');
  expect(told({ chain: [], holder: 'author' }).voice).toBe('The author says so, in words of their own.');
  expect(told({ chain: [] }).voice).toBe('It is Officials who stands for it, not the author.');
  expect(told({ condition: { span: at('the town') } }).whether).toContain('It depends on “the town”.');
  expect(told({ modality: 'planned' }).whether).toContain('What is spoken of is that it is not done.');
  const date = {
    start: '2011-03-19',
    end: '2011-03-20',
    precision: 'weekend',
    basis: 'said',
    span: at('town'),
  } as const;
  const place = { name: 'Ajdabiya', country: 'LBY', kind: 'settlement', basis: 'said', span: at('the town') } as const;
  expect(told({ date, place })['when and where']).toBe(
    'It is dated some time from 2011-03-19 to 2011-03-20 (“town”, weekend). It is placed in Ajdabiya, LBY (settlement) by “the town”.',
  );
  const published = { start: '2011-03-20', end: '2011-03-20', precision: 'document', basis: 'document' } as const;
  expect(told({ date: published, place: { ...place, basis: 'dateline' } })['when and where']).toBe(
    'No time is said, so it bears the day of publication, 2011-03-20. No place is said, but the report comes from Ajdabiya, LBY (settlement).',
  );
  const mention = {
    trigger: at('said'),
    evidence: at(TEXT),
    modality: 'actual',
    polarity: 'positive',
    holder: 'author',
  } as const;
  expect(told({ mentions: [mention, { ...mention, trigger: at('shelled') }] }).what).toContain(
    'The text speaks of it twice, also with “said”.',
  );
});
