import { firstDay, isDay, lastDay } from './dictionary.js';

/** The time of a code: both days inclusive, an open end empty. */
export interface DateRange {
  readonly from: string;
  readonly until: string;
}

/**
 * Reads a date restriction: `<DATE` on or before, `>DATE` on or after, `DATE-DATE`, or nothing. A date is YYYYMMDD,
 * or YYMMDD with years to 30 in this century (PETRreader.dstr_to_ordate). Undefined where it is none.
 */
export function readRange(text: string): DateRange | undefined {
  const range = text.trim();
  if (range === '') return { from: '', until: '' };
  const open = /^([<>])\s*(\d+)$/.exec(range);
  if (open !== null) {
    const day = readDay(open[2]!);
    if (day === undefined) return undefined;
    return open[1] === '<' ? { from: '', until: day } : { from: day, until: '' };
  }
  const closed = /^(\d+)\s*-\s*(\d+)$/.exec(range);
  const from = closed === null ? undefined : readDay(closed[1]!);
  const until = closed === null ? undefined : readDay(closed[2]!);
  return from === undefined || until === undefined || from > until ? undefined : { from, until };
}

function readDay(digits: string): string | undefined {
  if (digits.length !== 6 && digits.length !== 8) return undefined;
  const century = digits.length === 8 ? '' : Number(digits.slice(0, 2)) <= 30 ? '20' : '19';
  const day = `${century}${digits}`.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return isDay(day) ? day : undefined;
}

/** Writes a date restriction with the space in front of it; TABARI reads years of two digits only. */
export function writeRange({ from, until }: DateRange, years: 'two digits' | 'four digits'): string {
  const write = (day: string): string => {
    const digits = day.replaceAll('-', '');
    return years === 'two digits' && day >= '1931-01-01' && day <= '2030-12-31' ? digits.slice(2) : digits;
  };
  if (from === '' && until === '') return '';
  if (until === '') return ` >${write(firstDay(from))}`;
  if (from === '') return ` <${write(lastDay(until))}`;
  return ` ${write(firstDay(from))}-${write(lastDay(until))}`;
}
