import { type DateExpression, type Doc, dates, formatDay, parseDay } from '@rapporteur/language';
import type { EventDate, Span } from '@rapporteur/report';
import { ancestors } from '../predicate/grammar.js';

/** The times that a document tells, for finding when something foretold is to happen. */
export class Horizons {
  #dates: readonly DateExpression[] | undefined;

  /** @param published the day of publication, ISO 8601 */
  constructor(
    private readonly doc: Doc,
    private readonly published: string | undefined,
  ) {}

  /**
   * The time in some words that goes with their head, if it lies ahead of the day they were said.
   * @param cue the word by which somebody says so: 'predicted LAST MONTH that it would fall within weeks'
   */
  of(span: Span, head: number, cue: number | undefined): EventDate | undefined {
    const nearest = this.#nearest(span, head, (phrase) => this.#isOpen(phrase));
    if (nearest === undefined) return undefined;
    const said = cue === undefined ? undefined : this.#said(span, cue);
    return this.#ahead(nearest, said);
  }

  /** When it was said, where the cue tells another day than that of publication. */
  #said(outcome: Span, cue: number): DateExpression | undefined {
    const { start, end } = this.doc.sentence(this.doc.sentenceOf(cue));
    const sentence = { start: this.doc.start(start), end: this.doc.end(end - 1) };
    const isPast = ({ from, to, start: word }: DateExpression) =>
      from !== undefined &&
      to !== undefined &&
      this.published !== undefined &&
      to < this.published &&
      (this.doc.start(word) < outcome.start || this.doc.start(word) >= outcome.end);
    // 'his prediction A YEAR AGO that', wherever the parser hung it.
    const behind = this.#dates?.find((phrase) => phrase.start === cue + 1 && isPast(phrase));
    return behind ?? this.#nearest(sentence, cue, isPast);
  }

  #nearest(span: Span, head: number, fits: (phrase: DateExpression) => boolean): DateExpression | undefined {
    this.#dates ??= dates(this.doc);
    let nearest: { phrase: DateExpression; depth: number } | undefined;
    for (const phrase of this.#dates) {
      if (this.doc.start(phrase.start) < span.start) continue;
      if (this.doc.start(phrase.start) >= span.end) break;
      const depth = fits(phrase) ? depthBelow(this.doc, phrase.start, head) : undefined;
      if (depth !== undefined && (nearest === undefined || depth < nearest.depth)) nearest = { phrase, depth };
    }
    return nearest?.phrase;
  }

  #isOpen({ from, to, precision }: DateExpression): boolean {
    return precision !== 'unresolved' && (from !== undefined || to !== undefined);
  }

  /** 'by Easter' begins with the day it was said; 'since March', and what was over by then, lies not ahead. */
  #ahead(phrase: DateExpression, said: DateExpression | undefined): EventDate | undefined {
    const { precision, start, end } = phrase;
    const span = { start: this.doc.start(start), end: this.doc.end(end - 1) };
    const told = this.doc.text.slice(span.start, span.end);
    const moved = said !== undefined && IS_COUNTED.test(told) ? this.#movedTo(phrase, said) : phrase;
    const day = said?.from ?? this.published;
    const from = moved.from ?? day;
    if (from === undefined) return undefined;
    const to = moved.to ?? vagueEnd(from, precision);
    if (to === undefined || to < from || (day !== undefined && to < day)) return undefined;
    return { start: day !== undefined && from < day ? day : from, end: to, precision, basis: 'said', span };
  }

  /** What is counted from the day of publication, counted from the day it was said. */
  #movedTo({ from, to }: DateExpression, said: DateExpression): { from?: string; to?: string } {
    const published = parseDay(this.published!)!;
    const shifted = (day: string, by: string) => formatDay(parseDay(day)! + parseDay(by)! - published);
    return {
      ...(from === undefined ? {} : { from: shifted(from, said.from!) }),
      ...(to === undefined ? {} : { to: shifted(to, said.to!) }),
    };
  }
}

/** Times that are counted from the day of speaking: 'within two years', 'the next months', 'tomorrow'. */
const IS_COUNTED =
  /^(within|in (a|an|one|two|three|some|several|\d)|in \w+ (or|to) |the (next|coming)|tomorrow|tonight|next week)\b/i;

/**
 * How many days a time may be off that is told by its unit alone: 'within days' is less than two weeks, or weeks would
 * have been said; 'in weeks' less than two months, 'in months' less than a year.
 */
const VAGUE: Readonly<Record<string, number>> = { time: 2, day: 14, week: 60, month: 365 };

function vagueEnd(from: string, precision: string): string | undefined {
  const most = VAGUE[precision];
  const day = parseDay(from);
  return most === undefined || day === undefined ? undefined : formatDay(day + most);
}

/** How many clauses and phrases down a time may stand. */
const DEPTH = 4;

function depthBelow(doc: Doc, word: number, head: number): number | undefined {
  let depth = 0;
  for (const above of ancestors(doc, word)) {
    if (above === head) return depth;
    // What only tells apart who is meant has a time of its own.
    if (doc.deprel(above).startsWith('acl')) return undefined;
    if (++depth > DEPTH) return undefined;
  }
  return undefined;
}
