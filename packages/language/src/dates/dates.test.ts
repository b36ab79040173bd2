import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from '../index.js';
import { dateStage, dates } from './index.js';

const language = load(readFileSync(new URL('../../../../models/en.bin', import.meta.url)));

/** Phrases as "phrase = ISO 8601 precision"; the ISO is left out where there is none. */
function read(text: string, date: string | undefined): string[] {
  const doc = dateStage.run(language.analyze(text, { date }));
  return dates(doc).map(({ start, end, iso, precision }) => {
    const phrase = text.slice(doc.start(start), doc.end(end - 1));
    return precision === 'unresolved' ? `${phrase} = ?` : `${phrase} = ${iso} ${precision}`;
  });
}

/** A Saturday. */
const TODAY = '2011-05-28';

const ROWS: readonly (readonly [rule: string, text: string, ...expected: string[]])[] = [
  // Days of the calendar.
  ['British order', 'The council voted on 17 March 2011.', '17 March 2011 = 2011-03-17 day'],
  ['ordinal day', 'The council voted on the 17th of March, 2011.', 'the 17th of March, 2011 = 2011-03-17 day'],
  ['American order', 'The council voted on March 17, 2011, in New York.', 'March 17, 2011 = 2011-03-17 day'],
  ['ordinal after the month', 'The council voted on March 17th.', 'March 17th = 2011-03-17 day'],
  ['abbreviated month', 'The towers fell on Sept. 11, 2001.', 'Sept. 11, 2001 = 2001-09-11 day'],
  ['weekday with date', 'They met on Thursday, March 17, 2011.', 'Thursday, March 17, 2011 = 2011-03-17 day'],
  ['weekday with date, no year', 'On Friday, 18 March, the king spoke.', 'Friday, 18 March = 2011-03-18 day'],
  ['figures, day first', 'The report of 17/3/2011 was short.', '17/3/2011 = 2011-03-17 day'],
  ['figures, month first', 'The report of 3/17/2011 was short.', '3/17/2011 = 2011-03-17 day'],
  ['figures, ambiguous', 'The report of 4/5/2011 was short.', '4/5/2011 = ?'],
  ['figures with periods', 'The report of 04.05.2011 was short.', '04.05.2011 = 2011-05-04 day'],
  ['ISO 8601', 'The report of 2011-03-17 was short.', '2011-03-17 = 2011-03-17 day'],
  ['no year, past tense', 'On December 17 the vendor burned himself.', 'December 17 = 2010-12-17 day'],
  ['no year, future tense', 'The council will meet on March 17.', 'March 17 = 2012-03-17 day'],
  ['days in a row', 'The summit was held on March 17-19.', 'March 17-19 = 2011-03-17/2011-03-19 day'],
  ['days in a row', 'The summit was held on 17-19 March 2010.', '17-19 March 2010 = 2010-03-17/2010-03-19 day'],
  ['two days', 'On 3 and 4 April the ministers met.', '3 and 4 April = 2011-04-03/2011-04-04 day'],
  [
    'siblings share a year',
    'They met on 17 March and 4 April 2009.',
    '17 March = 2009-03-17 day',
    '4 April 2009 = 2009-04-04 day',
  ],
  ['a leap day', 'He was born on 29 February 1984.', '29 February 1984 = 1984-02-29 day'],
  // Months.
  ['month, past', 'The bombing began in March.', 'March = 2011-03 month'],
  ['month, past, last year', 'He resigned in November.', 'November = 2010-11 month'],
  ['month, future', 'Elections will be held in March.', 'March = 2012-03 month'],
  ['month and year', 'He was elected in May 2010.', 'May 2010 = 2010-05 month'],
  ['month of year', 'He was elected in May of 2010.', 'May of 2010 = 2010-05 month'],
  ['last month by name', 'Last March the council voted.', 'Last March = 2011-03 month'],
  ['next month by name', 'They will vote next March.', 'next March = 2012-03 month'],
  ['early month', 'It happened in early March.', 'early March = 2011-03-01/2011-03-10 month'],
  ['mid month', 'It happened in mid-March.', 'mid-March = 2011-03-11/2011-03-20 month'],
  ['late month', 'It happened in late February 2011.', 'late February 2011 = 2011-02-21/2011-02-28 month'],
  [
    'first week',
    'In the first week of March the rebels advanced.',
    'the first week of March = 2011-03-01/2011-03-07 week',
  ],
  [
    'last week of a month',
    'In the last week of March they fled.',
    'the last week of March = 2011-03-25/2011-03-31 week',
  ],
  [
    'first days',
    'He died in the first three days of March.',
    'the first three days of March = 2011-03-01/2011-03-03 day',
  ],
  ['end of month', 'He will resign at the end of the month.', 'the end of the month = 2011-05-21/2011-05-31 month'],
  ['month last year', 'In March last year he resigned.', 'March last year = 2010-03 month'],
  [
    'siblings',
    'They met in January, February and March 2010.',
    'January = 2010-01 month',
    'February = 2010-02 month',
    'March 2010 = 2010-03 month',
  ],
  ['a modal is no month', 'He may march in June.', 'June = 2011-06 month'],
  ['a person is no month', 'Theresa May spoke. The plan by May failed.'],
  ['a march is no month', 'The March on Rome shocked the king.'],
  // Years and longer.
  ['year', 'The union collapsed in 1991.', '1991 = 1991 year'],
  ['year before a noun', 'The 2011 uprising changed Libya.', '2011 = 2011 year'],
  ['the year', 'In the year 2000 he won.', 'the year 2000 = 2000 year'],
  ['an amount is no year', 'He met 2011 people in the square.'],
  ['an amount is no year', 'A town of 1500 homes burned.'],
  ['a resolution is no year', 'The council passed Resolution 1973 and Resolutions 1970 and 1973.'],
  [
    'years in a list',
    'Floods came in 1999, 2000 and 2001.',
    '1999 = 1999 year',
    '2000 = 2000 year',
    '2001 = 2001 year',
  ],
  ['mid year', 'The protests started in mid-2010.', 'mid-2010 = 2010-05-01/2010-08-31 year'],
  ['late year', 'The government fell in late 2010.', 'late 2010 = 2010-09-01/2010-12-31 year'],
  ['range of years', 'The war (2003-2011) was long.', '2003-2011 = 2003-01-01/2011-12-31 year'],
  ['short range', 'The 1914-18 war killed millions.', '1914-18 = 1914-01-01/1918-12-31 year'],
  ['before Christ', 'The temple was built in 300 BC.', '300 BC = -0299 year'],
  ['short year', "The banks failed in '08.", "'08 = 2008 year"],
  ['decade', 'Inflation rose in the 1990s.', 'the 1990s = 1990-01-01/1999-12-31 decade'],
  ['short decade', "In the '90s he was rich.", "the '90s = 1990-01-01/1999-12-31 decade"],
  ['named decade', 'In the sixties he was poor.', 'the sixties = 1960-01-01/1969-12-31 decade'],
  ['early decade', 'The party split in the early 1990s.', 'the early 1990s = 1990-01-01/1993-12-31 decade'],
  ['mid decade', 'The party split in the mid-1990s.', 'the mid-1990s = 1994-01-01/1996-12-31 decade'],
  ['an age is no decade', 'The general is in his 70s.'],
  ['century', 'Wars marked the 20th century.', 'the 20th century = 1901-01-01/2000-12-31 century'],
  [
    'century in words',
    'Wars marked the twenty-first century.',
    'the twenty-first century = 2001-01-01/2100-12-31 century',
  ],
  [
    'two centuries',
    'The empire declined in the 17th and 18th centuries.',
    'the 17th and 18th centuries = 1601-01-01/1800-12-31 century',
  ],
  [
    'early century',
    'The empire fell in the early 20th century.',
    'the early 20th century = 1901-01-01/1933-12-31 century',
  ],
  [
    'quarter',
    'Exports fell in the first quarter of 2010.',
    'the first quarter of 2010 = 2010-01-01/2010-03-31 quarter',
  ],
  ['quarter code', 'Exports fell in Q3 2010.', 'Q3 2010 = 2010-07-01/2010-09-30 quarter'],
  [
    'half',
    'Exports will grow in the second half of the year.',
    'the second half of the year = 2011-07-01/2011-12-31 half',
  ],
  [
    'half of a decade',
    'He ruled in the second half of the 1990s.',
    'the second half of the 1990s = 1995-01-01/1999-12-31 decade',
  ],
  [
    'last months',
    'Prices rose in the last three months of 2010.',
    'the last three months of 2010 = 2010-10-01/2010-12-31 month',
  ],
  ['season', 'The summer of 2010 was hot.', 'The summer of 2010 = 2010-06-01/2010-08-31 season'],
  ['last season', 'He resigned last winter.', 'last winter = 2010-12-01/2011-02-28 season'],
  ['next season', 'He will resign next autumn.', 'next autumn = 2011-09-01/2011-11-30 season'],
  [
    'fall of a town, fall of a year',
    'The fall of Berlin was long before the fall of 1989.',
    'before the fall of 1989 = ../1989-08-31 season',
  ],
  ['a name of a movement', 'The Arab Spring began in Tunisia.'],
  // Weekdays.
  ['weekday, past', 'The rebels took the town on Friday.', 'Friday = 2011-05-27 day'],
  ['weekday, the same day', 'The rebels took the town on Saturday.', 'Saturday = 2011-05-28 day'],
  ['weekday without preposition', 'The council met Thursday.', 'Thursday = 2011-05-26 day'],
  ['weekday, future', 'Parliament will vote on Friday.', 'Friday = 2011-06-03 day'],
  ['weekday, planned', 'The vote scheduled for Monday is off.', 'Monday = 2011-05-30 day'],
  ['weekday, infinitive', 'Ministers agreed to meet on Tuesday.', 'Tuesday = 2011-05-31 day'],
  ['last weekday', 'The rebels took the town last Thursday.', 'last Thursday = 2011-05-26 day'],
  ['next weekday', 'He will travel to Moscow next Tuesday.', 'next Tuesday = 2011-05-31 day'],
  ['this weekday', 'Talks will resume this Friday.', 'this Friday = 2011-06-03 day'],
  ['week after', 'Parliament will vote Monday week.', 'Monday week = 2011-06-06 day'],
  ['weekday of a week', 'On Monday of last week he resigned.', 'Monday of last week = 2011-05-16 day'],
  ['possessive weekday', "Thursday's vote was close.", 'Thursday = 2011-05-26 day'],
  ['a newspaper', 'He wrote in the Sunday Times that they had lost.'],
  ['every weekday', 'Every Friday the crowds marched.', 'Every Friday = ?'],
  // Told from the document's day.
  ['yesterday', 'He arrived yesterday.', 'yesterday = 2011-05-27 day'],
  ['today', 'The council meets today.', 'today = 2011-05-28 day'],
  ['tonight', 'He will speak tonight.', 'tonight = 2011-05-28 part-of-day'],
  ['tomorrow', 'Tomorrow the ministers will meet.', 'Tomorrow = 2011-05-29 day'],
  ['day before yesterday', 'The day before yesterday two men were shot.', 'The day before yesterday = 2011-05-26 day'],
  ['days ago', 'He left three days ago.', 'three days ago = 2011-05-25 day'],
  ['weeks ago', 'He left two weeks ago.', 'two weeks ago = 2011-W19 week'],
  ['a year ago', 'The war began a year ago.', 'a year ago = 2010 year'],
  ['vague time ago', 'A few days ago he left.', 'A few days ago = ?'],
  ['in weeks', 'The summit will begin in two weeks.', 'in two weeks = 2011-W23 week'],
  ['how long is no time', 'They took the city in two days.'],
  ['how long is no time', 'The siege lasted for three months.'],
  ['up to now', 'It was the worst drought in 60 years.', 'in 60 years = 1951-05-28/2011-05-28 year'],
  ['within hours', 'The troops must leave within three days.', 'within three days = 2011-05-28/2011-05-31 day'],
  ['within weeks', 'The regime could fall within weeks.', 'within weeks = 2011-05-28/.. week'],
  ['last week', 'Last week the rebels advanced.', 'Last week = 2011-W20 week'],
  ['next month', 'They will meet next month.', 'next month = 2011-06 month'],
  ['this year', 'This year the budget will shrink.', 'This year = 2011 year'],
  ['earlier this week', 'They met earlier this week.', 'earlier this week = 2011-05-23/2011-05-28 week'],
  ['later this year', 'Later this year he will resign.', 'Later this year = 2011-05-28/2011-12-31 year'],
  ['early next year', 'The vote will be held early next year.', 'early next year = 2012-01-01/2012-04-30 year'],
  ['past years', 'Prices have doubled in the past two years.', 'the past two years = 2009-05-28/2011-05-28 year'],
  ['coming days', 'Fighting will continue in the coming days.', 'the coming days = 2011-05-28/.. day'],
  ['weekend, past', 'Clashes erupted over the weekend.', 'the weekend = 2011-05-21/2011-05-22 weekend'],
  ['weekend, future', 'They will meet at the weekend.', 'the weekend = 2011-05-28/2011-05-29 weekend'],
  ['last weekend', 'They met last weekend.', 'last weekend = 2011-05-21/2011-05-22 weekend'],
  // Open sides and ranges.
  ['since', 'He has ruled since 2003.', 'since 2003 = 2003-01-01/.. year'],
  ['since a decade', 'Sanctions have bitten since the 1990s.', 'since the 1990s = 1990-01-01/.. decade'],
  ['until', 'The ban will stay until September.', 'until September = ../2011-09-30 month'],
  ['by', 'They must withdraw by Friday.', 'by Friday = ../2011-06-03 day'],
  ['by the end', 'By the end of the year the troops will be home.', 'By the end of the year = ../2011-12-31 year'],
  ['before', 'Before 2011 the country was stable.', 'Before 2011 = ../2010-12-31 year'],
  ['after', 'After 17 March the rebels regrouped.', 'After 17 March = 2011-03-18/.. day'],
  ['an event is no bound', "After Friday's attack the town was empty.", 'Friday = 2011-05-27 day'],
  ['onwards', 'From 2003 onwards the country was at war.', 'From 2003 onwards = 2003-01-01/.. year'],
  ['prefix', 'Post-2011 Libya was divided.', 'Post-2011 = 2012-01-01/.. year'],
  ['from to', 'He ruled from 2003 to 2010.', 'from 2003 to 2010 = 2003-01-01/2010-12-31 year'],
  [
    'from to, shared year',
    'From March to May 2010 the town was besieged.',
    'From March to May 2010 = 2010-03-01/2010-05-31 month',
  ],
  ['from to, weekdays', 'Talks ran from Monday to Friday.', 'from Monday to Friday = 2011-05-23/2011-05-27 day'],
  ['between', 'Between March and May 2010 thousands died.', 'Between March and May 2010 = 2010-03-01/2010-05-31 month'],
  ['between years', 'Between 1975 and 1979 millions died.', 'Between 1975 and 1979 = 1975-01-01/1979-12-31 year'],
  [
    'between days',
    'Between 17 and 19 March the town was shelled.',
    'Between 17 and 19 March = 2011-03-17/2011-03-19 day',
  ],
  // Days with a name.
  ['holiday', 'He was shot on Christmas Eve.', 'Christmas Eve = 2010-12-24 day'],
  ['holiday with its year', "He spoke on New Year's Day 2009.", "New Year's Day 2009 = 2009-01-01 day"],
  ['holiday with its article', 'He will speak on the Fourth of July.', 'the Fourth of July = 2011-07-04 day'],
  ['one day for ever', 'The attacks of 9/11 changed America.', '9/11 = 2001-09-11 day'],
  ['an attack by its date', 'The September 11 attacks changed America.', 'September 11 = 2001-09-11 day'],
  // Parts of a day.
  ['night of a weekday', 'They attacked on Friday night.', 'Friday night = 2011-05-27 part-of-day'],
  ['last night', 'He died late last night.', 'late last night = 2011-05-27 part-of-day'],
  ['this morning', 'He wrote this morning that talks had failed.', 'this morning = 2011-05-28 part-of-day'],
  ['early on a day', 'He was shot early on Friday.', 'early on Friday = 2011-05-27 part-of-day'],
  ['part before its day', 'At dawn on Friday the tanks moved.', 'dawn on Friday = 2011-05-27 part-of-day'],
  ['part of a date', 'On the night of 17 March they fled.', 'the night of 17 March = 2011-03-17 part-of-day'],
  ['clock before its day', 'The meeting began at 5 p.m. on Tuesday.', '5 p.m. on Tuesday = 2011-05-24T17:00 time'],
  ['clock after its day', 'The meeting began on Tuesday at 5:30 p.m.', 'Tuesday at 5:30 p.m. = 2011-05-24T17:30 time'],
  [
    'twenty-four hours and zone',
    'The curfew began at 21:30 GMT on Monday.',
    '21:30 GMT on Monday = 2011-05-23T21:30 time',
  ],
  // Told from another date.
  [
    'same day',
    'They voted on 17 March 2010. The same day the bombing began.',
    '17 March 2010 = 2010-03-17 day',
    'The same day = 2010-03-17 day',
  ],
  ['same day of nothing', 'The same day the bombing began.', 'The same day = ?'],
  [
    'next day',
    'They voted on 17 March 2010. The next day the bombing began.',
    '17 March 2010 = 2010-03-17 day',
    'The next day = 2010-03-18 day',
  ],
  [
    'days later',
    'They voted on 17 March 2010. Two days later the bombing began.',
    '17 March 2010 = 2010-03-17 day',
    'Two days later = 2010-03-19 day',
  ],
  [
    'weeks earlier',
    'They voted on 17 March 2010. Two weeks earlier he had left.',
    '17 March 2010 = 2010-03-17 day',
    'Two weeks earlier = 2010-W09 week',
  ],
  [
    'following weekday',
    'They voted on 17 March 2010. The following Monday he left.',
    '17 March 2010 = 2010-03-17 day',
    'The following Monday = 2010-03-22 day',
  ],
  ['that year', 'The war began in 2003. That year thousands died.', '2003 = 2003 year', 'That year = 2003 year'],
  [
    'years later',
    'The war began in 2003. Three years later it ended.',
    '2003 = 2003 year',
    'Three years later = 2006 year',
  ],
  ['month of a year just named', 'In 2008, the government fell in March.', '2008 = 2008 year', 'March = 2008-03 month'],
  [
    'day after a full date',
    'They voted on 17 March 2009. On 19 March the bombing began.',
    '17 March 2009 = 2009-03-17 day',
    '19 March = 2009-03-19 day',
  ],
  ['previous day', 'Protesters had gathered the previous day.', 'the previous day = 2011-05-27 day'],
  ['after a holiday', 'The day after Christmas he left.', 'The day after Christmas = 2010-12-26 day'],
  ['before an event', 'The day before the election he left.', 'The day before the election = ?'],
  // Times that no calendar tells.
  ['eve', 'He spoke on the eve of the summit.', 'the eve of the summit = ?'],
  ['recently', 'He recently resigned.', 'recently = ?'],
  ['recent weeks', 'In recent weeks the fighting has spread.', 'recent weeks = ?'],
  ['at the time', 'He was in Paris at the time.', 'the time = ?'],
  ['long ago', 'A long time ago he was king.', 'A long time ago = ?'],
];

describe('dates of natural sentences', () => {
  it.each(ROWS)('%s: %s', (_, text, ...expected) => {
    expect(read(text, TODAY)).toEqual(expected);
  });

  it.each<[string, string | undefined, string, ...string[]]>([
    [
      'relative dates stay unresolved without a day',
      undefined,
      'He left on Friday, a week ago.',
      'Friday = ?',
      'a week ago = ?',
    ],
    ['absolute ones do not', undefined, 'He left on 17 March 2011.', '17 March 2011 = 2011-03-17 day'],
    [
      'a year named before is lent',
      undefined,
      'In 2004 he came back in May.',
      '2004 = 2004 year',
      'May = 2004-05 month',
    ],
    ['months pass the new year backwards', '2015-01-05', 'In December the court ruled.', 'December = 2014-12 month'],
    ['and forwards', '2014-12-05', 'In February the court will rule.', 'February = 2015-02 month'],
    ['next Friday is of the next week', '2011-05-24', 'They will vote next Friday.', 'next Friday = 2011-06-03 day'],
    ['this winter has begun', '2015-01-05', 'This winter is warm.', 'This winter = 2014-12-01/2015-02-28 season'],
    [
      'a year of another story is not lent',
      '2015-06-01',
      'The law passed in 2003. On March 5 the court struck it down.',
      '2003 = 2003 year',
      'March 5 = 2015-03-05 day',
    ],
    ['the document may have a time', '2011-05-28T10:00', 'He left yesterday.', 'yesterday = 2011-05-27 day'],
    ['a damaged date is none', 'May', 'He left yesterday.', 'yesterday = ?'],
  ])('%s', (_, date, text, ...expected) => {
    expect(read(text, date)).toEqual(expected);
  });
});
