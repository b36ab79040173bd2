import type { Attribution, Event, FactualityValue } from '@rapporteur/server/api';

/** What a holder commits to, in plain words. */
export const FACTUALITY: Readonly<Record<FactualityValue, string>> = {
  'CT+': 'certain that it is so',
  'PR+': 'holds it to be probable',
  'PS+': 'holds it to be possible',
  'CT-': 'certain that it is not so',
  'PR-': 'holds it to be improbable',
  'PS-': 'holds it possible that it is not so',
  Uu: 'does not commit to it',
};

/** How the author stands to what is reported. */
export const STANCE: Readonly<Record<Attribution['stance'], string>> = {
  report: 'the author reports it without taking sides',
  endorse: 'the author agrees',
  doubt: 'the author doubts it',
  reject: 'the author rejects it',
};

/** In which way it is said. */
export const KIND: Readonly<Record<Attribution['kind'], string>> = {
  direct: 'in their own words',
  indirect: 'in reported speech',
  mixed: 'partly in their own words',
  belief: 'as a belief',
  text: 'in a text',
};

/** Which step of the reading a reason belongs to. */
export const STAGE: Readonly<Record<Event['reasons'][number]['stage'], string>> = {
  predicate: 'The sentence',
  lexicon: 'The lexicon',
  actor: 'The actors',
  factuality: 'Whether it happened',
  attribution: 'Who says so',
  date: 'When',
  place: 'Where',
  mention: 'Told again',
};

/** The polarity in plain words. */
export const POLARITY: Readonly<Record<Event['polarity'], string>> = {
  positive: 'that it is so',
  negative: 'that it is not so',
};

/** Where the date of an event comes from. */
export const DATE_BASIS: Readonly<Record<NonNullable<Event['date']>['basis'], string>> = {
  said: 'the text says so',
  sequence: 'from what the text dates before or beside it',
  document: 'nothing is said: the day of publication',
};

/** Where the place of an event comes from. */
export const PLACE_BASIS: Readonly<Record<NonNullable<Event['place']>['basis'], string>> = {
  said: 'the text says so',
  dateline: 'nothing is said: where the report comes from',
};
