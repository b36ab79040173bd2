import { DATE_PRECISIONS, type DatePrecision, type Doc, NO_DAY, type Range } from '../doc.js';
import { clockAt } from './clock.js';
import { formatDay, formatInterval } from './iso8601.js';
import { Words } from './words.js';

/** A phrase that tells a time, as a view on the columns. */
export interface DateExpression extends Range {
  /** First and last day, "2011-03-17"; left out where that side is open or unknown. */
  readonly from?: string;
  readonly to?: string;
  readonly precision: DatePrecision;
  /** ISO 8601, extended format: "2011-03-17", "2011-03", "2011-W11", "2003-01-01/..", "2011-03-18T17:00"; empty where unresolved. */
  readonly iso: string;
}

/** The dates of a document that the stage `dates` has read, in text order; none for any other document. */
export function dates(doc: Doc): DateExpression[] {
  const { dateStart, dateEnd, dateFrom, dateTo, datePrecision } = doc.columns;
  if (!dateStart || !dateEnd || !dateFrom || !dateTo || !datePrecision) return [];
  return Array.from(dateStart, (start, i) => {
    const end = dateEnd[i]!;
    const [from, to] = [dateFrom[i]!, dateTo[i]!];
    const precision = DATE_PRECISIONS[datePrecision[i]!]!;
    const time = precision === 'time' && from === to ? timeIn(doc, start, end) : undefined;
    return {
      start,
      end,
      ...(from === NO_DAY ? {} : { from: formatDay(from) }),
      ...(to === NO_DAY ? {} : { to: formatDay(to) }),
      precision,
      iso: formatInterval({ from, to, precision }, time),
    };
  });
}

/** The time of day that the words name, "17:00". */
function timeIn(doc: Doc, start: number, end: number): string | undefined {
  const { start: first, end: last } = doc.sentence(doc.sentenceOf(start));
  const words = new Words(doc, first, last);
  for (let at = start; at < end; at++) {
    const clock = clockAt(words, at);
    if (clock !== undefined) return `${String(clock.hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`;
  }
  return undefined;
}
