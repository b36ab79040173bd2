import type { Doc, Range } from '../doc.js';
import { phraseKey } from './phrases.js';

/** Whether a word is tagged as a name or part of one. */
export function isProper(doc: Doc, word: number): boolean {
  return doc.upos(word) === 'PROPN' || doc.xpos(word).startsWith('NNP');
}

/** Whether a word begins with a capital (or a figure, "9th"). */
export function isCapital(doc: Doc, word: number): boolean {
  return /^[\p{Lu}\p{Lt}\d]/u.test(doc.form(word));
}

/** The word in lower case, without the full stop of an abbreviation. */
export function plain(doc: Doc, word: number): string {
  return doc
    .form(word)
    .toLowerCase()
    .replace(/(?<=.)\.$/, '');
}

/** The key of a range of words, as the lists are looked up by. */
export function keyOf(doc: Doc, { start, end }: Range): string {
  let key = doc.form(start).toLowerCase();
  for (let word = start + 1; word < end; word++) key += ` ${doc.form(word).toLowerCase()}`;
  // Words are parted already; only marks inside them need the longer way.
  return /[-,'’]/.test(key) ? phraseKey(key) : key;
}

/** Whether nothing stands between a word and the next: "al-Sadr". */
export function touchesNext(doc: Doc, word: number): boolean {
  return word + 1 < doc.length && doc.end(word) === doc.start(word + 1);
}

/** Whether a word is a hyphen or dash between two words that it joins without spaces. */
export function joins(doc: Doc, word: number): boolean {
  return /^[-–‑]$/.test(doc.form(word)) && word > 0 && touchesNext(doc, word - 1) && touchesNext(doc, word);
}

/** Whether the lists' weekdays and months are meant: they are proper nouns and no names. */
export function isCalendar(doc: Doc, word: number): boolean {
  return CALENDAR.test(doc.form(word));
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|thanksgiving|halloween|ramadan)$/i;
