import { monthsInterval } from './interval.js';
import { MONTHS } from './months.js';
import type { Rule } from './phrase.js';
import type { Words } from './words.js';
import { fullYear, yearAfter } from './year.js';
import { inSomeYear } from './yearly.js';

/** What shows that "March" or "May" is a month, before it. */
const CUES = new Set(
  (
    'in since until till by before after from to between during through throughout last this next early mid late of for ' +
    'each every around that coming past following previous mid- beginning starting'
  ).split(' '),
);
/** Cues that a person may follow too. */
const WEAK_CUES = new Set('by before after from to of for between around'.split(' '));
const TITLES = new Set(
  'mr mr. mrs mrs. ms ms. miss sir dame lady lord minister secretary president sen. rep. theresa'.split(' '),
);

/** Months: "March", "March 2011", "May of 2011", "Sept. 2001", "January-June 2016". */
export const MONTH: Rule = {
  starts: [...MONTHS.keys()],
  parse: (words, at, the) => {
    const name = MONTHS.get(words.lower(at))!;
    const second = /^[-–—/]$/.test(words.lower(at + 1)) ? MONTHS.get(words.lower(at + 2)) : undefined;
    const last = second ?? name;
    const after = second === undefined ? at + 1 : at + 3;
    const year = yearAfter(words, after);
    const shown = year !== undefined && words.isCapitalised(at);
    if (!shown && !isMonth(words, at, the)) return undefined;
    const length = ((last.month - name.month + 12) % 12) + 1;
    // A range that passes a new year is named by the year in which it ends.
    const back = last.month < name.month ? 1 : 0;
    const make = (value: number) => monthsInterval(value - back, name.month, length);
    return {
      end: year?.end ?? after,
      precision: 'month',
      absolute: year !== undefined,
      resolve: (context) =>
        year === undefined ? inSomeYear(context, make) : make(year.year ?? fullYear(year.short!, context)),
    };
  },
};

/** Whether the word is a month though no number stands beside it. */
function isMonth(words: Words, at: number, the: boolean): boolean {
  const name = MONTHS.get(words.lower(at))!;
  if (!words.isCapitalised(at)) return false;
  const upos = words.upos(at);
  if (upos === 'AUX' || upos === 'VERB') return false;
  if (words.doc.columns.nameTag !== undefined) {
    const tag = words.doc.strings.get(words.doc.columns.nameTag[at]!);
    if (/^[BI]-(?:PERSON|GPE|LOC)$/.test(tag)) return false;
  }
  const before = words.lower(at - 1);
  if (TITLES.has(before)) return false;
  if (name.abbreviated && !words.lower(at).endsWith('.') && !/^(?:sept|aug|oct|nov|dec)$/.test(words.lower(at)))
    return false;
  if (!name.ambiguous) return true;
  if (the || before === 'the' || before === 'a') {
    // "the March resolution", but "the March on Rome".
    return words.upos(at + 1) === 'NOUN' && !/^(?:madness)$/.test(words.lower(at + 1));
  }
  const listed =
    /^(?:and|or|,|-|–|to)$/.test(before) && MONTHS.has(words.lower(at - 2)) && isMonth(words, at - 2, false);
  if (!CUES.has(before) && !listed) return false;
  // "by May" in a text about Theresa May, "in March for" and "to March on".
  if (words.upos(at + 1) === 'PROPN' && !MONTHS.has(words.lower(at + 1))) return false;
  return !(WEAK_CUES.has(before) && isPersonElsewhere(words, at));
}

/** How many words before and after are searched for the full name. */
const NAME_REACH = 400;

/** Whether the text near has the word as a person's name: "Theresa May", "Mrs May". */
function isPersonElsewhere(words: Words, at: number): boolean {
  const { doc } = words;
  const form = words.form(at);
  const last = Math.min(doc.length, at + NAME_REACH);
  for (let word = Math.max(1, at - NAME_REACH); word < last; word++) {
    if (doc.end(word) - doc.start(word) !== form.length || doc.form(word) !== form) continue;
    const before = doc.form(word - 1).toLowerCase();
    if (TITLES.has(before)) return true;
    if (doc.upos(word - 1) === 'PROPN' && doc.upos(word) === 'PROPN' && doc.relation(word) === 'flat') return true;
  }
  return false;
}
