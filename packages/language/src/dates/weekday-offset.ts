import { weekdayFrom, weekdayUntil } from './calendar.js';
import { days } from './interval.js';
import { nounPhraseEnd } from './noun-phrase.js';
import { type Rule, unresolved } from './phrase.js';
import { unitPhrase } from './portion.js';
import { weekdayAt } from './weekday.js';
import { WEEKDAYS } from './weekdays.js';

/** "the Sunday before Christmas", "the Friday after 17 March"; "the Sunday before the vote" stays unresolved. */
export const WEEKDAY_OFFSET: Rule = {
  starts: [...WEEKDAYS.keys()],
  parse: (words, at, the) => {
    const weekday = the ? weekdayAt(words, at) : undefined;
    const link = words.lower(at + 1);
    if (weekday === undefined || (link !== 'before' && link !== 'after')) return undefined;
    const base = unitPhrase(words, at + 2);
    if (base === undefined) {
      const event = nounPhraseEnd(words, at + 2);
      return event === undefined ? undefined : { end: event, precision: 'day', absolute: false, resolve: unresolved };
    }
    return {
      ...base,
      precision: 'day',
      resolve: (context) => {
        const interval = base.resolve(context);
        if (interval === undefined) return undefined;
        const day =
          link === 'before' ? weekdayUntil(interval.from - 1, weekday) : weekdayFrom(interval.to + 1, weekday);
        return days(day, day);
      },
    };
  },
};
