import { wouldHaveTold } from './coverage.js';
import type { Library, ReadDocument } from './library.js';
import { isOneKind, type Match, match, type Pattern } from './match.js';
import { type Period, type Placing, placing, REPEATED } from './period.js';
import type { Told } from './told.js';
import { voteCast } from './vote.js';

/** What later texts tell of an event that was foretold or promised, and what each word means. */
export const OCCURRENCE = {
  happened: 'told as a fact, within the time',
  late: 'told as a fact, but only after the time was up',
  denied: 'told not to have happened, or its opposite told as a fact',
  silent: 'the time is up, and the texts that would tell it do not',
  contested: 'told as a fact by one and denied by another',
  untold: 'nothing is told that could be trusted',
} as const;

/** What was found, with the events or the silent texts that show it. */
export interface Occurrence {
  readonly is: keyof typeof OCCURRENCE;
  readonly matches: readonly Match[];
  readonly silent: readonly ReadDocument[];
}

/** Events that are read less surely than this prove nothing. */
const SURE = 0.45;

/** What many uncertain likenesses make up proves nothing either. */
export const SURE_MATCH = 0.4;

/** What is looked for: the event, when, and in which texts. */
export interface Expected {
  readonly pattern: Pattern;
  readonly period: Period;
  /** `own`, `all`: what is told in hindsight may come to its end in the same text. */
  readonly texts: 'later' | 'own' | 'all';
}

/** Looks for the event of a pattern in later texts. */
export function occurrence(expected: Expected, library: Library): Occurrence {
  const { pattern, period, texts } = expected;
  const found = library.ofType(pattern.told.type).flatMap((told) => {
    const fits = told.confidence >= SURE && (isFact(told) || isDenied(told)) ? match(pattern, told) : undefined;
    return fits && fits.confidence >= SURE_MATCH ? [fits] : [];
  });
  const known = found.some(
    ({ later }) => later.document !== pattern.told.document && isFact(later) && wasBefore(later, period),
  );
  const later = found.filter((one) => tellsLater(one.later, expected));
  const facts = later.filter((one) => isFact(one.later));
  const placed = (as: Placing) => facts.filter(({ later }) => placing(periodFor(later, expected), later, known) === as);
  const late = placed('late');
  const own = placed('in time');
  const vote = own.length > 0 || texts === 'own' ? undefined : voteCast(pattern, period, library);
  const inTime = vote?.as === 'foretold' ? [vote.match] : own;
  const denials = [
    ...later.filter((one) => isDenied(one.later) && isFinal(one.later, period)),
    ...(vote?.as === 'otherwise' ? [vote.match] : []),
  ];
  if (inTime.length > 0 && denials.length > 0) return shown('contested', [...inTime, ...denials]);
  if (inTime.length > 0) return shown('happened', inTime);
  if (denials.length > 0) return shown('denied', denials);
  // What may have been in time, or may be another event, leaves it open.
  if (facts.length > 0) return late.length === facts.length ? shown('late', late) : NOTHING;
  const silent = texts === 'own' ? [] : wouldHaveTold(pattern, period, library);
  return silent.length > 0 ? { is: 'silent', matches: [], silent } : NOTHING;
}

const NOTHING: Occurrence = { is: 'untold', matches: [], silent: [] };

function shown(is: Occurrence['is'], matches: readonly Match[]): Occurrence {
  return { is, matches: [...matches].sort((a, b) => b.confidence - a.confidence), silent: [] };
}

/** Told as a fact, in the text's own voice: what somebody only claims settles nothing. */
export function isFact({ modality, negative, holder }: Told): boolean {
  return modality === 'actual' && !negative && holder === 'author';
}

function isDenied({ modality, holder }: Told): boolean {
  return modality === 'negated' && holder === 'author';
}

/** What a text tells later on of what had been foretold came after that, whenever it was. */
function periodFor(later: Told, { pattern, period }: Expected): Period {
  if (later.document !== pattern.told.document) return period;
  const until = period.until ?? later.published;
  return { ...period, told: '0001-01-01', ...(until !== undefined && { until }) };
}

function wasBefore({ date, published }: Told, { told }: Period): boolean {
  const day = date?.end ?? published;
  return day !== undefined && day < told;
}

/**
 * Whether it stands in a later text; of what is told in hindsight, or later in the same text, if that dates it: 'They had
 * foretold that it would never recognise the council. It recognised the council on 1 September.' Not of what is done
 * again and again: nobody knows which of two such deeds in one text is the one foretold.
 */
function tellsLater(later: Told, { pattern: { told }, period, texts }: Expected): boolean {
  if (later.document !== told.document) {
    return texts !== 'own' && later.published !== undefined && later.published >= period.told;
  }
  const dated = later.date !== undefined && later.date.basis !== 'document';
  return texts !== 'later' && dated && later.at > told.at && isOneKind(later.cameo) && !REPEATED.has(later.type);
}

/** Whether 'did not' is the end of it: said after the time was up; 'has not' and 'not yet' leave what has no end open. */
function isFinal(later: Told, { until }: Period): boolean {
  if (until !== undefined) return later.published !== undefined && later.published > until;
  const before = later.evidence.slice(0, Math.max(0, later.evidence.indexOf(later.trigger)));
  return /\b(?:did not|didn[’']t|was never|were never|never did)\s+(?:\p{L}+\s+){0,2}$/u.test(before);
}
