import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Doc, emptyDoc, load, NO_DAY, tokenize } from '../index.js';
import { DAYS_IN_CYCLE } from './calendar.js';
import { dateStage, dates, formatDay, parseDay, parseInterval } from './index.js';

const language = load(readFileSync(new URL('../../../../models/en.bin', import.meta.url)));

const PIECES = (
  'the a in on at by since until before after from to between and , . - – ( ) of last next this that same previous ' +
  'following first second week weeks month months year years day days ago earlier later early late mid-2011 mid-March ' +
  'end beginning half quarter past coming March May June Sept. 17 17th 2 2011 1999 1990s ’90s century 20th Friday Monday ' +
  'Fridays night morning today yesterday tomorrow 5 p.m. 5:30 GMT Christmas Eve Q1 9/11 17/3/2011 2011-03-17 spring fall ' +
  "two three few few weekend 's recently eve summit every will met is the rebels took town 9999 1000 BC AD 300 pre-2003 " +
  'now within time noon year-end ahead decade decades 30 31 February 0 00 1/2 turn long'
).split(' ');
const sentences = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(sentences, fc.string({ unit: 'binary', maxLength: 120 }));
const documentDay = fc.integer({ min: -50_000, max: 60_000 });

const analyzed = new Map<string, Doc>();

/** A text's dates as read on a day; the words are analyzed once. */
function readOn(text: string, day: number): Doc {
  const { columns, strings } = analyzed.get(text) ?? language.analyze(text);
  const doc = new Doc(text, columns, strings, formatDay(day));
  analyzed.set(text, doc);
  return dateStage.run(doc);
}

/** What must hold of every document. */
function expectSound(doc: Doc): void {
  const { dateStart, dateEnd, dateFrom, dateTo } = doc.columns;
  let last = 0;
  dateStart!.forEach((start, i) => {
    const end = dateEnd![i]!;
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(doc.sentence(doc.sentenceOf(start)).end);
    last = end;
    const [from, to] = [dateFrom![i]!, dateTo![i]!];
    if (from !== NO_DAY && to !== NO_DAY) expect(from).toBeLessThanOrEqual(to);
  });
  for (const { precision, iso, from, to } of dates(doc)) {
    expect(iso === '').toBe(precision === 'unresolved');
    if (iso === '') continue;
    const interval = parseInterval(iso)!;
    expect(interval.from === NO_DAY ? undefined : formatDay(interval.from)).toBe(from);
    expect(interval.to === NO_DAY ? undefined : formatDay(interval.to)).toBe(to);
  }
}

describe('dateStage', () => {
  it('is sound, and gives the same again, on any text', () => {
    fc.assert(
      fc.property(anyText, fc.option(documentDay), (text, day) => {
        const date = day === null ? undefined : formatDay(day);
        const doc = dateStage.run(language.analyze(text, { date }));
        expectSound(doc);
        expect(dateStage.run(doc).columns).toEqual(doc.columns);
      }),
      { numRuns: 150 },
    );
  });

  it('needs no tags and no tree', () => {
    const doc = dateStage.run(tokenize.run(emptyDoc('They met on 17 March 2011 and in 2003.', '2011-05-28')));
    expect(dates(doc).map(({ iso }) => iso)).toEqual(['2011-03-17', '2003']);
    fc.assert(fc.property(anyText, (text) => expectSound(dateStage.run(tokenize.run(emptyDoc(text, '2011-05-28'))))));
  });

  it('moves with the document: by 400 years all that names no year, by weeks all told in weeks and days', () => {
    const told = (text: string, day: number): [number, number][] => {
      const { dateFrom, dateTo } = readOn(text, day).columns;
      return Array.from(dateFrom!, (from, i) => [from, dateTo![i]!]);
    };
    const moved = (all: [number, number][], by: number): [number, number][] =>
      all.map(([from, to]) => [from === NO_DAY ? from : from + by, to === NO_DAY ? to : to + by]);
    const yearless = [
      'The rebels took the town on Friday.',
      'Parliament will vote on March 17.',
      'He left three weeks ago, and last month he returned.',
      'Since last summer they have met every week until Monday.',
      'They will meet in the first week of June or by year-end.',
      'He resigned on Christmas Eve and died the next morning.',
    ];
    const weekly = [
      'The rebels took the town on Friday.',
      'He left three weeks ago and returned yesterday.',
      'Last week they met; they will meet again next Tuesday or within ten days.',
      'Clashes erupted over the weekend and on Monday night.',
    ];
    fc.assert(
      fc.property(documentDay, fc.integer({ min: -300, max: 300 }), (day, weeks) => {
        for (const text of yearless)
          expect(told(text, day + DAYS_IN_CYCLE)).toEqual(moved(told(text, day), DAYS_IN_CYCLE));
        for (const text of weekly) expect(told(text, day + weeks * 7)).toEqual(moved(told(text, day), weeks * 7));
      }),
      { numRuns: 30 },
    );
  });

  it('tells a past date not after the document and a planned one not before it', () => {
    fc.assert(
      fc.property(
        documentDay,
        fc.constantFrom('on Friday', 'in March', 'on June 5', 'last week', 'on Christmas Day'),
        (day, when) => {
          const [past] = dates(readOn(`The rebels took the town ${when}.`, day));
          expect(parseDay(past!.from!)!).toBeLessThanOrEqual(day);
          if (when === 'last week') return;
          const [planned] = dates(readOn(`The council will vote ${when}.`, day));
          expect(parseDay(planned!.to!)!).toBeGreaterThanOrEqual(day);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes time in proportion to the text', () => {
    const cost = (times: number): number => {
      const text = `${'in May 2003 , 2004 , '.repeat(times)}.`;
      const doc = tokenize.run(emptyDoc(text, '2011-05-28'));
      const start = performance.now();
      dateStage.run(doc);
      return performance.now() - start;
    };
    cost(2_000);
    const [short, long] = [cost(2_000), cost(20_000)];
    expect(long).toBeLessThan(40 * short + 200);
  });
});

describe('dates', () => {
  it('is empty where the stage has not run', () => {
    expect(dates(emptyDoc('On Friday.'))).toEqual([]);
  });

  it('gives days, precision and ISO 8601', () => {
    const doc = dateStage.run(language.analyze('He has ruled since 2003.', { date: '2011-05-28' }));
    expect(dates(doc)).toEqual([{ start: 3, end: 5, from: '2003-01-01', precision: 'year', iso: '2003-01-01/..' }]);
  });
});
