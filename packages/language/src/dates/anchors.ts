import { DATE_PRECISIONS, type DatePrecision, NO_DAY } from '../doc.js';
import type { Interval } from './interval.js';

/** A date that was mentioned: what "the next day" and "that year" are told from. */
interface Anchor {
  readonly interval: Interval;
  readonly sentence: number;
  /** Whether the phrase named its year. */
  readonly absolute: boolean;
}

const DAY = DATE_PRECISIONS.indexOf('day');
const MONTH = DATE_PRECISIONS.indexOf('month');
const YEAR = DATE_PRECISIONS.indexOf('year');

/** How many sentences back a full date still gives its year to a date without one. */
const YEAR_REACH = 2;

/** The dates mentioned so far, of which only the last of every fineness is kept. */
export class Anchors {
  #day: Anchor | undefined;
  #month: Anchor | undefined;
  #year: Anchor | undefined;
  #absolute: Anchor | undefined;
  #absoluteYear: Anchor | undefined;

  /** Remembers a resolved date. */
  note(interval: Interval, sentence: number, absolute: boolean): void {
    if (interval.from === NO_DAY || interval.to === NO_DAY) return;
    const anchor = { interval, sentence, absolute };
    const fineness = DATE_PRECISIONS.indexOf(interval.precision);
    if (fineness < YEAR) return;
    if (fineness >= DAY && interval.from === interval.to) this.#day = anchor;
    if (fineness >= MONTH) this.#month = anchor;
    this.#year = anchor;
    if (!absolute) return;
    this.#absoluteYear = anchor;
    if (fineness >= MONTH) this.#absolute = anchor;
  }

  /** A quotation ends: a bare year that was said in it is not lent to what comes after. */
  endQuotation(): void {
    if (this.#absoluteYear?.interval.precision === 'year') this.#absoluteYear = undefined;
  }

  /** The last date at least as fine as a precision, mentioned in that sentence or later. */
  last(precision: DatePrecision, since = 0): Interval | undefined {
    const fineness = DATE_PRECISIONS.indexOf(precision);
    const anchor = fineness >= DAY ? this.#day : fineness >= MONTH ? this.#month : this.#year;
    return anchor !== undefined && anchor.sentence >= since ? anchor.interval : undefined;
  }

  /**
   * The date whose year one without a year is told in: a date just before that named its year and was as fine
   * as a month, or a bare year in the same sentence. `anywhere` takes the last year named at all.
   */
  yearFor(sentence: number, anywhere: boolean): Interval | undefined {
    const near = (anchor: Anchor | undefined, reach: number): Anchor | undefined =>
      anchor !== undefined && (anywhere || anchor.sentence >= sentence - reach) ? anchor : undefined;
    const anchor = near(this.#absoluteYear, 0) ?? near(this.#absolute, YEAR_REACH);
    return anchor?.interval;
  }
}
