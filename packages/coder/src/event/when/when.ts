import type { Doc } from '@rapporteur/language';
import type { EventDate, Reason } from '@rapporteur/report';
import type { Standing } from '../../factuality/standing.js';
import { childrenOf } from '../../predicate/grammar.js';
import type { Candidate } from '../candidate.js';
import { clausesAbove, settingsBelow } from '../clauses-above.js';
import { ownWords } from '../own-words.js';
import { dateOf } from './date-of.js';
import { type DatePhrase, DatePhrases } from './date-phrases.js';
import { isMain, narrative, type Told } from './narrative.js';

/** The date of an event, and why; without a date where a time is told that cannot be computed. */
export interface When {
  readonly date: EventDate | undefined;
  readonly reason: Reason;
}

/** When the events of a document happen, as far as the text says; of what is a fact, else the day of publication. */
export class WhenIs {
  readonly #phrases: DatePhrases;
  readonly #told: readonly Told[];

  /**
   * @param isEvent whether an event stands at a word
   * @param isCue whether somebody speaks, thinks or writes by a word
   * @param published the day of publication, ISO 8601
   */
  constructor(
    private readonly doc: Doc,
    private readonly isEvent: (word: number) => boolean,
    private readonly isCue: (word: number) => boolean,
    private readonly published: string | undefined,
  ) {
    this.#phrases = new DatePhrases(doc, isEvent);
    this.#told = narrative(doc, this.#phrases, isCue, published);
  }

  of(candidate: Candidate, standing: Standing): When | undefined {
    return (
      this.#said(candidate, isFact(standing)) ??
      (standing.modality === 'actual' ? this.#implied(candidate, standing) : undefined)
    );
  }

  #said(candidate: Candidate, fact: boolean): When | undefined {
    const { word, light, pivot } = candidate;
    const verb = pivot === word ? (light?.verb ?? word) : pivot;
    for (const node of ownWords(this.doc, candidate)) {
      const phrase = this.#best(this.#phrases.of(node), word, fact);
      if (phrase !== undefined) return this.#when(phrase, 'said', 'the time of it');
    }
    const isOther = (w: number) => this.isEvent(w) || this.isCue(w);
    for (const { word: clause, via } of clausesAbove(this.doc, verb, isOther, fact)) {
      const phrase = this.#best(
        via === 'setting' ? this.#phrases.around(clause) : this.#phrases.of(clause),
        word,
        fact,
      );
      if (phrase === undefined) continue;
      // When somebody comes to talk of a war is not when it will be.
      if (via === 'beside' && !fact) return undefined;
      return via === 'beside'
        ? this.#when(phrase, 'sequence', 'the time of the clause it stands before or after')
        : this.#when(phrase, 'said', 'the time of the clause it stands in');
    }
    for (const clause of settingsBelow(this.doc, verb)) {
      const phrase = this.#best(this.#phrases.of(clause), word, fact);
      if (phrase !== undefined) return this.#when(phrase, 'said', 'the time of the clause that tells its setting');
    }
    return undefined;
  }

  /** The best of several times; a fact is not dated by a time to come, which is that of a plan beside it. */
  #best(phrases: readonly DatePhrase[], word: number, fact: boolean): DatePhrase | undefined {
    const { published } = this;
    const told =
      fact && published !== undefined ? phrases.filter(({ from, to }) => (from ?? to ?? '') <= published) : phrases;
    return best(told, word);
  }

  /** What goes on from a dated sentence; else, unless the story is old or goes back, the day of publication. */
  #implied({ word, light }: Candidate, { voices }: Standing): When | undefined {
    const { date, past } = this.#told[this.doc.sentenceOf(word)]!;
    const back = voices.length === 0 && isPastPerfect(this.doc, light?.verb ?? word);
    if (date !== undefined && !back && !isQuoted(this.doc, word))
      return this.#when(date, 'sequence', 'the time the story goes on from');
    if (
      back ||
      past === 'story' ||
      (past === 'aside' && !isMain(this.doc, word, this.isCue)) ||
      this.published === undefined
    )
      return undefined;
    return {
      date: { start: this.published, end: this.published, precision: 'document', basis: 'document' },
      reason: { stage: 'date', rule: 'document', effect: `no time is said: published on ${this.published}` },
    };
  }

  #when(phrase: DatePhrase, basis: EventDate['basis'], rule: string): When {
    const date = dateOf(this.doc, phrase, basis, this.published);
    if (date === undefined) {
      const span = { start: this.doc.start(phrase.start), end: this.doc.end(phrase.end - 1) };
      return { date, reason: { stage: 'date', rule, effect: 'a time that cannot be computed', span } };
    }
    const { start, end, span } = date;
    const told = start === end ? `on ${start}` : `from ${start} to ${end}`;
    return {
      date,
      reason: { stage: 'date', rule, effect: `${told} (${phrase.precision})`, span },
    };
  }
}

/** Of several times of one word the one told most exactly; of those alike the nearest. */
function best(phrases: readonly DatePhrase[], word: number): DatePhrase | undefined {
  let found: DatePhrase | undefined;
  for (const phrase of phrases) {
    if (found === undefined || score(phrase, word) > score(found, word)) found = phrase;
  }
  return found;
}

const EXACT = [
  'unresolved',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
];

function score({ precision, from, to, start }: DatePhrase, word: number): number {
  const known = from === undefined && to === undefined ? 0 : from === undefined || to === undefined ? 1 : 2;
  const rank = EXACT.indexOf(precision);
  return known * 1000 + (rank < 0 ? EXACT.length - 1 : rank) * 50 - Math.min(40, Math.abs(start - word));
}

/** It happened or it did not; what is planned or asked for has another time than the planning. */
function isFact({ modality }: Standing): boolean {
  return modality === 'actual' || modality === 'negated';
}

/** Within a quotation of its sentence another story is told. */
function isQuoted(doc: Doc, word: number): boolean {
  const { start } = doc.sentence(doc.sentenceOf(word));
  for (let w = start; w < word; w++) if (/^(["“”]|''|``)/.test(doc.form(w))) return true;
  return false;
}

/** 'The rebels HAD TAKEN the town': before the time of the story. */
function isPastPerfect(doc: Doc, verb: number): boolean {
  return childrenOf(doc, verb, 'aux').some(
    (aux) => doc.form(aux).toLowerCase() === 'had' || doc.form(aux).toLowerCase() === 'having',
  );
}
