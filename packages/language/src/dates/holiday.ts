import { SINGLE_DAYS, YEARLY_DAYS } from './fixed-days.js';
import { dateInterval, days, type Interval } from './interval.js';
import { MOVABLE_DAYS } from './movable-days.js';
import type { Phrase, Rule } from './phrase.js';
import type { Words } from './words.js';
import { yearAfter } from './year.js';
import { inSomeYear } from './yearly.js';

interface Holiday {
  readonly words: readonly string[];
  readonly make: (year: number) => Interval | undefined;
  readonly single: boolean;
}

const HOLIDAYS: readonly Holiday[] = [
  ...YEARLY_DAYS.map(([name, month, day]) => ({
    words: name.split(' '),
    make: (year: number) => dateInterval(year, month, day),
    single: false,
  })),
  ...MOVABLE_DAYS.map(([name, dayIn]) => ({
    words: name.split(' '),
    make: (year: number) => days(dayIn(year), dayIn(year)),
    single: false,
  })),
  ...SINGLE_DAYS.map(([name, year, month, day]) => ({
    words: name.split(' '),
    make: () => dateInterval(year, month, day),
    single: true,
  })),
];

const BY_FIRST = new Map<string, Holiday[]>();
for (const holiday of HOLIDAYS) {
  const first = holiday.words[0]!;
  const key = /^\d/.test(first) ? '0' : first;
  BY_FIRST.set(key, [...(BY_FIRST.get(key) ?? []), holiday]);
}

/** Days with a name: "Christmas Eve", "New Year's Day 2012", "the Fourth of July", "Easter", "9/11". */
export const HOLIDAY: Rule = {
  starts: [...BY_FIRST.keys()],
  parse: (words, at) => {
    const key = /^\d/.test(words.lower(at)) ? '0' : words.lower(at);
    if (key !== '0' && !words.isCapitalised(at)) return undefined;
    let best: Phrase | undefined;
    for (const holiday of BY_FIRST.get(key) ?? []) {
      if (!holiday.words.every((word, i) => words.lower(at + i) === word)) continue;
      const end = at + holiday.words.length;
      if (best === undefined || end > best.end) best = holidayPhrase(words, holiday, end);
    }
    return best;
  },
};

function holidayPhrase(words: Words, holiday: Holiday, end: number): Phrase {
  const year = holiday.single ? undefined : yearAfter(words, end);
  return {
    end: year?.year === undefined ? end : year.end,
    precision: 'day',
    absolute: holiday.single || year?.year !== undefined,
    resolve: (context) =>
      year?.year === undefined && !holiday.single ? inSomeYear(context, holiday.make) : holiday.make(year?.year ?? 0),
  };
}
