import { expect, test } from 'vitest';
import { createCoder } from '../src/index.js';
import { eventAt, knowledge, language, read, words } from './reader.js';

/** '2011-05-30 day said "Monday"': how the report dates the event at a word; texts are of Wednesday, 1 June 2011. */
function dated(text: string, at: string, published?: string): string {
  const report = read(text, published);
  const { date } = eventAt(report, at);
  if (date === undefined) return 'unknown';
  const { start, end, precision, basis, span } = date;
  const days = start === end ? start : `${start}/${end}`;
  return [days, precision, basis, span && `"${words(report, span)}"`].filter((part) => part !== undefined).join(' ');
}

const [MONDAY, SUNDAY] = ['2011-05-30 day said "Monday"', '2011-05-29 day said "Sunday"'];

test.each([
  ['after the verb', 'Israel attacked Syria on Monday.', 'attacked', MONDAY],
  ['before the clause', 'On Monday, Israel attacked Syria.', 'attacked', MONDAY],
  ['without a preposition', 'Israel attacked Syria Monday.', 'attacked', MONDAY],
  ['within the subject', 'The senator on Monday criticized Obama.', 'criticized', MONDAY],
  ['after the object of a preposition', 'Militants fired rockets at Sderot on Monday.', 'fired', MONDAY],
  ['of the object', 'Rebels attacked a convoy near Homs on Monday.', 'attacked', MONDAY],
  ['in a passive', 'Two soldiers were killed by rebels on Monday.', 'killed', MONDAY],
  ['of an event noun', 'The attack on Syria by Israel on Monday failed.', 'attack', MONDAY],
  ['in front of an event noun', 'Merkel condemned the Monday attack on Israel.', 'attack', MONDAY],
  ['owning an event noun', 'Merkel condemned Monday’s attack on Israel.', 'attack', MONDAY],
  ['of the light verb', 'Israel launched an attack on Syria on Monday.', 'attack', MONDAY],
  ['of the verb over an event noun', 'A Syrian attack on Israel took place on Monday.', 'attack', MONDAY],
  ['of the same clause, for a conjunct', 'On Monday Israel attacked Syria and bombed Lebanon.', 'bombed', MONDAY],
  ['each its own', 'Israel attacked Syria on Sunday and bombed Lebanon on Monday.', 'bombed', MONDAY],
  ['each its own, the first', 'Israel attacked Syria on Sunday and bombed Lebanon on Monday.', 'attacked', SUNDAY],
  ['when a clause tells it', 'Ten soldiers were killed when rebels attacked Homs on Monday.', 'killed', MONDAY],
  ['in what is said', 'Iran said that Israel had attacked Syria on Monday.', 'attacked', MONDAY],
  [
    'in what is said, not the saying',
    'Iran said on Monday that Israel had attacked Syria on Sunday.',
    'attacked',
    SUNDAY,
  ],
  ['of an infinitive’s governor', 'Arab leaders urged Israel on Monday to leave Lebanon.', 'urged', MONDAY],
])('the text says when, %s: %s', (_, text, at, date) => {
  expect(dated(text, at)).toBe(date);
});

test.each([
  ['a day', 'France bombed Libya on 19 March 2011.', 'bombed', '2011-03-19 day said "19 March 2011"'],
  ['yesterday', 'France bombed Libya yesterday.', 'bombed', '2011-05-31 day said "yesterday"'],
  ['a part of a day', 'France bombed Libya on Monday night.', 'bombed', '2011-05-30 part-of-day said "Monday night"'],
  ['a week', 'Obama met Merkel last week.', 'met', '2011-05-23/2011-05-29 week said "last week"'],
  ['a month', 'Russia invaded Georgia in August 2008.', 'invaded', '2008-08-01/2008-08-31 month said "August 2008"'],
  ['a year', 'The United States invaded Iraq in 2003.', 'invaded', '2003-01-01/2003-12-31 year said "2003"'],
  [
    'a year in front',
    'Annan condemned the 2003 invasion of Iraq.',
    'invasion',
    '2003-01-01/2003-12-31 year said "2003"',
  ],
  [
    'an election',
    'Chavez supported Morales in the 2005 election.',
    'supported',
    '2005-01-01/2005-12-31 year said "2005"',
  ],
  ['a season', 'Obama met Putin last winter.', 'met', '2010-12-01/2011-02-28 season said "last winter"'],
  ['up to now', 'Israel has bombed Syria since 2009.', 'bombed', '2009-01-01/2011-06-01 year said "since 2009"'],
  ['of a name', 'The attack on Reagan in 1981 by Hinckley failed.', 'attack', '1981-01-01/1981-12-31 year said "1981"'],
  ['a setting', 'They met in 2008, when Russia invaded Georgia.', 'invaded', '2008-01-01/2008-12-31 year said "2008"'],
])('as exactly as the words tell it, %s: %s', (_, text, at, date) => {
  expect(dated(text, at)).toBe(date);
});

const BOMBED = 'On 19 March 2011 French jets bombed Benghazi.';
const MARCH = '2011-03-19 day sequence "19 March 2011"';

test.each([
  [
    'two days later',
    `${BOMBED} Two days later Britain attacked Sirte.`,
    'attacked',
    '2011-03-21 day said "Two days later"',
  ],
  ['the next day', `${BOMBED} The next day Britain attacked Sirte.`, 'attacked', '2011-03-20 day said "The next day"'],
  [
    'later that day',
    `${BOMBED} Later that day Britain attacked Sirte.`,
    'attacked',
    '2011-03-19 day said "Later that day"',
  ],
  ['nothing said', `${BOMBED} British troops attacked Sirte.`, 'attacked', MARCH],
  ['then', `${BOMBED}\n\nThen British troops attacked Sirte.`, 'attacked', MARCH],
  ['a noun', `${BOMBED} Libya condemned the raid on Benghazi.`, 'condemned', MARCH],
  [
    'after',
    'On Monday rebels seized Sirte after the army attacked Misrata.',
    'attacked',
    '2011-05-30 day sequence "Monday"',
  ],
])('a story goes on, %s: %s', (_, text, at, date) => {
  expect(dated(text, at)).toBe(date);
});

const PUBLISHED = '2011-06-01 document document';

test.each([
  ['nothing said', 'Israel attacked Syria.', 'attacked', PUBLISHED],
  ['only the saying is dated', 'Iran said on Monday that Israel had attacked Syria.', 'attacked', PUBLISHED],
  ['the present', `${BOMBED} Now Britain threatens Syria.`, 'threatens', PUBLISHED],
  [
    'of the main clause beside an old story',
    'France, which invaded Algeria in 1830, has attacked Libya.',
    'attacked',
    PUBLISHED,
  ],
])('the day of publication, marked as such, %s: %s', (_, text, at, date) => {
  expect(dated(text, at)).toBe(date);
});

test.each([
  ['a plan', 'Israel plans to attack Syria.', 'attack'],
  ['a demand', 'France urged Syria to release the protesters.', 'release'],
  ['a condition', 'If Israel attacks Syria, Iran will respond.', 'attacks'],
  ['before the story', 'The rebels had attacked Misrata.', 'attacked'],
  ['a time that cannot be computed', 'Israel attacked Syria hours later.', 'attacked'],
  ['an old story in the next paragraph', `${BOMBED}\n\nBritish troops attacked Sirte.`, 'attacked'],
])('no date, %s: %s', (_, text, at) => {
  expect(dated(text, at)).toBe('unknown');
});

test.each([
  ['a plan', 'Russia plans to attack Georgia next week.', 'attack', '2011-06-06/2011-06-12 week said "next week"'],
  ['a prediction', 'Obama will meet Merkel on Friday.', 'meet', '2011-06-03 day said "Friday"'],
  ['a denial', 'NATO did not bomb Tripoli on Monday.', 'bomb', MONDAY],
])('what did not happen has a date when it is said, %s: %s', (_, text, at, date) => {
  expect(dated(text, at)).toBe(date);
});

test('without a day of publication nothing is implied', () => {
  const report = createCoder(language, knowledge)({ id: 'test', text: 'Israel attacked Syria.', language: 'en' });
  expect(report.events[0]?.date).toBeUndefined();
});

test('the account tells where the date comes from', () => {
  const account = (text: string) => eventAt(read(text), 'attacked').reasons.filter(({ stage }) => stage === 'date');
  expect(account('Israel attacked Syria on Monday.')).toMatchObject([
    { rule: 'the time of it', effect: 'on 2011-05-30 (day)' },
  ]);
  expect(account('Israel attacked Syria.')).toMatchObject([{ rule: 'document' }]);
});
