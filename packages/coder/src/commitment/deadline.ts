import { type DateExpression, type Doc, dates } from '@rapporteur/language';
import type { EventDate } from '@rapporteur/report';
import { dateOf } from '../event/when/date-of.js';
import type { Reading } from '../ledger/reading.js';
import { isVerb } from '../predicate/grammar.js';
import { SpanIndex } from '../text/span-index.js';
import type { Found } from './found.js';

/** Words before a time that make it the last at which a thing may be done. */
const LIMIT = /^(by|before|until|till|within|in|no later than)$/i;

const LAST = /^(by|before|until|till)$/i;

/** A time by which a commitment is to be met. */
export interface Deadline {
  /** Undefined where the days cannot be computed, and 'within 48 hours' is all that is known. */
  readonly date: EventDate | undefined;
  /** It limits, and does not only date: 'BY Friday' and not 'on Friday'. */
  readonly limits: boolean;
}

/** The times of a document, found by the commitments that they limit. */
export class Deadlines {
  readonly #doc: Doc;
  readonly #published: string | undefined;
  readonly #phrases: SpanIndex<DateExpression>;

  constructor({ doc, document }: Reading) {
    this.#doc = doc;
    this.#published = document.published;
    const told = dates(doc).map((phrase) => this.#nearest(phrase));
    this.#phrases = new SpanIndex(told, ({ start, end }) => ({ start: doc.start(start), end: doc.end(end - 1) }));
  }

  /** The time within a commitment's content, or the limit that hangs on its cue. */
  of({ word, content, thing }: Pick<Found, 'word' | 'content' | 'thing'>): Deadline | undefined {
    const doc = this.#doc;
    const { start, end } = doc.sentence(doc.sentenceOf(thing));
    const phrases = this.#phrases.within({ start: doc.start(start), end: doc.end(end - 1) });
    for (const phrase of phrases) {
      const inside = doc.start(phrase.start) >= content.start && doc.end(phrase.end - 1) <= content.end;
      const limits = this.#limits(phrase);
      const own = inside ? isOf(doc, phrase, thing) : this.#isLast(phrase, word) && isOf(doc, phrase, word);
      if (!own || (!limits && (thing === word || this.#isAttribute(phrase) || !this.#isAhead(phrase)))) continue;
      const date = dateOf(doc, phrase, 'said', this.#published);
      if (date !== undefined || limits) return { date, limits };
    }
    return undefined;
  }

  /** 'gave him UNTIL FRIDAY to leave'; 'within a month they will ask' tells when they ask. */
  #isLast({ start }: DateExpression, word: number): boolean {
    return start > word && LAST.test(this.#doc.form(start));
  }

  #isAhead({ from, to }: DateExpression): boolean {
    const last = to ?? from;
    return last === undefined || this.#published === undefined || last >= this.#published;
  }

  /**
   * A day without a year is dated by the tense of its clause: 'demanded that they leave by 10 June' tells of last June. A
   * limit is the nearest one, the coming June where that is sooner than the last is ago.
   */
  #nearest(phrase: DateExpression): DateExpression {
    const { to, start, end } = phrase;
    const published = this.#published;
    const doc = this.#doc;
    if (to === undefined || published === undefined || to >= published || !this.#limits(phrase)) return phrase;
    if (YEAR.test(doc.text.slice(doc.start(start), doc.end(end - 1)))) return phrase;
    const next = yearLater(to);
    if (daysBetween(to, published) <= daysBetween(published, next)) return phrase;
    return { ...phrase, to: next, ...(phrase.from === undefined ? {} : { from: yearLater(phrase.from) }) };
  }

  /** 'his 2014 RETURN': a time that only tells which one is meant. */
  #isAttribute({ end }: DateExpression): boolean {
    const last = end - 1;
    return ['compound', 'nummod', 'amod', 'nmod:poss'].includes(this.#doc.deprel(last)) && this.#doc.head(last) >= end;
  }

  #limits({ start }: DateExpression): boolean {
    const doc = this.#doc;
    return LIMIT.test(doc.form(start)) || (start > 0 && LIMIT.test(doc.form(start - 1)));
  }
}

const YEAR = /\b\d{4}\b/;

function yearLater(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / 86_400_000;
}

/** How many words up a time phrase may hang below what it limits. */
const STEPS = 4;

/** A time phrase tells the time of a word, and not of a clause below it. */
function isOf(doc: Doc, { start, end }: DateExpression, word: number): boolean {
  let at = start;
  for (let step = 0; step < STEPS + (end - start); step++) {
    if (at === word) return true;
    const inside = at >= start && at < end;
    if (at < 0 || (!inside && isVerb(doc, at))) return false;
    at = doc.head(at);
  }
  return false;
}
