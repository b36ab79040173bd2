import { civilDate, dayNumber } from './calendar.js';
import type { Context } from './context.js';
import { dateInterval, days, type Interval } from './interval.js';
import type { Rule } from './phrase.js';

/** Before "the 17th" these make it a day. */
const BEFORE = /^(?:on|by|since|until|till|before|after|from|of)$/;
/** How many months are searched on either side: a 31st is never more than two away. */
const REACH = 2;

/** A day without its month: "on the 17th", in the month of the last date, else the nearest that its tense allows. */
export const DAY_OF_MONTH: Rule = {
  starts: ['0'],
  parse: (words, at, the) => {
    const day = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words.lower(at));
    if (day === null || !the || !BEFORE.test(words.lower(at - 2))) return undefined;
    const number = Number(day[1]);
    if (number < 1 || number > 31) return undefined;
    // "on the 17th floor", "of the 5th", "by the 19th century".
    if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words.upos(at + 1)) || /^(?:of|-|and|century)$/.test(words.lower(at + 1)))
      return undefined;
    return { end: at + 1, precision: 'day', absolute: false, resolve: (context) => inSomeMonth(context, number) };
  },
};

function inSomeMonth(context: Context, day: number): Interval | undefined {
  const anchor = context.lastNear('month');
  const start = anchor?.from ?? context.reference;
  if (start === undefined) return undefined;
  const { year, month } = civilDate(start);
  const inMonth = (away: number): Interval | undefined => {
    const first = civilDate(dayNumber(year, month + away, 1));
    return dateInterval(first.year, first.month, day);
  };
  if (anchor !== undefined) return inMonth(0);
  const { direction } = context;
  const order = direction === 'future' || direction === 'present' ? 1 : -1;
  for (let away = 0; away <= REACH; away++) {
    const interval = inMonth(away * order);
    if (interval !== undefined && (interval.from - start) * order >= 0) return days(interval.from, interval.from);
  }
  return undefined;
}
