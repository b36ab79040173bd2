import type { Doc } from '../doc.js';
import { CURRENCY_SIGNS, CURRENCY_WORDS } from './data/currencies.js';
import type { Entity } from './entity.js';
import { GAZETTEER } from './gazetteer.js';
import { joins } from './name-words.js';
import { entries } from './phrases.js';

const SIGNS: ReadonlySet<string> = new Set(entries(CURRENCY_SIGNS));
const MONEY_WORDS: ReadonlySet<string> = new Set(entries(CURRENCY_WORDS));
/** Figures, with marks for thousands and fractions; times and dates ("10:30", "3/4/2011") are none. */
const FIGURES = /^[+-]?(?:\d{1,3}(?:[,.]\d{3})+(?:\.\d+)?|\d*\.?\d+|\d\/\d)(?:m|bn|k|tn|million|billion|p|%)?$/i;
/** Words that multiply a number. */
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen|score|m|mn|mln|bn|tn|k|crore|lakh)$/i;
const PERCENT = /^(?:%|percent|percentage)$/i;
/** A year or the number of a page: four figures that count nothing. */
const BARE_YEAR = /^(?:1\d|20)\d\d$/;

/**
 * Numbers and sums of money: "12", "two million", "a dozen", "45 per cent" are numbers; "$5 million",
 * "US$ 200", "200 euros", "50 Canadian dollars" are money. Words that `taken` marks (names, dates) are left.
 */
export function findAmounts(doc: Doc, taken: Uint8Array): Entity[] {
  const amounts: Entity[] = [];
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    for (let word = start; word < end; word++) {
      const amount = taken[word] ? undefined : (moneyAt(doc, word, end) ?? numberAt(doc, word, end));
      if (amount === undefined) continue;
      if (amount.start >= start && isFree(amount, taken)) amounts.push(amount);
      word = amount.end - 1;
    }
  }
  return amounts;
}

function isFree({ start, end }: Entity, taken: Uint8Array): boolean {
  for (let word = start; word < end; word++) if (taken[word]) return false;
  return true;
}

/** A sum that begins with a sign: "£3 bn", "US $ 4". */
function moneyAt(doc: Doc, word: number, end: number): Entity | undefined {
  const form = doc.form(word);
  const country = /^(?:US|U\.S\.|C|A|HK|NZ)$/.test(form) && word + 1 < end && doc.form(word + 1) === '$';
  const first = country ? word + 2 : word + 1;
  if (!(country || SIGNS.has(form)) || first >= end) return undefined;
  const to = numberEnd(doc, first, end);
  return to === undefined ? undefined : { start: word, end: moneyWordEnd(doc, to, end) ?? to, type: 'MONEY' };
}

function numberAt(doc: Doc, word: number, end: number): Entity | undefined {
  const counted = /^(?:a|an)$/i.test(doc.form(word)) && word + 1 < end && SCALE.test(doc.form(word + 1));
  const to = counted ? numberEnd(doc, word + 1, end, true) : numberEnd(doc, word, end);
  if (to === undefined) return undefined;
  const money = moneyWordEnd(doc, to, end);
  if (money !== undefined) return { start: word, end: money, type: 'MONEY' };
  if (to === word + 1 && isNoAmount(doc, word)) return undefined;
  return { start: word, end: percentEnd(doc, to, end), type: 'NUMBER' };
}

/** Where the number that begins at a word ends: figures or number words, scales, "twenty-one", "a hundred and five". */
function numberEnd(doc: Doc, word: number, end: number, scaleFirst = false): number | undefined {
  if (!isNumber(doc, word) && !(scaleFirst && SCALE.test(doc.form(word)))) return undefined;
  let to = word + 1;
  while (to < end) {
    if (SCALE.test(doc.form(to)) || (isWordNumber(doc, to) && isWordNumber(doc, to - 1))) to++;
    else if (to + 1 < end && isWordNumber(doc, to + 1) && isWordNumber(doc, to - 1) && links(doc, to)) to += 2;
    else break;
  }
  return to;
}

/** The hyphen of "twenty-one", the "and" of "two hundred and six". */
function links(doc: Doc, word: number): boolean {
  return joins(doc, word) || (doc.form(word) === 'and' && SCALE.test(doc.form(word - 1)));
}

function isNumber(doc: Doc, word: number): boolean {
  const upos = doc.upos(word);
  if (upos !== 'NUM' && doc.xpos(word) !== 'CD') return false;
  const form = doc.form(word);
  return FIGURES.test(form) || isWordNumber(doc, word);
}

function isWordNumber(doc: Doc, word: number): boolean {
  return (
    (doc.upos(word) === 'NUM' || SCALE.test(doc.form(word))) &&
    /^\p{L}{2,}$/u.test(doc.form(word)) &&
    !ROMAN.test(doc.form(word))
  );
}

const ROMAN = /^[IVXLC]+$/;

/** A bare year that counts nothing, the number of an item in a list. */
function isNoAmount(doc: Doc, word: number): boolean {
  if (doc.xpos(word) === 'LS') return true;
  return BARE_YEAR.test(doc.form(word)) && doc.relation(word) !== 'nummod';
}

/** Past the currency after a number, which a people's name may stand before: "50 Canadian dollars". */
function moneyWordEnd(doc: Doc, word: number, end: number): number | undefined {
  if (word >= end) return undefined;
  if (MONEY_WORDS.has(doc.form(word).toLowerCase()))
    return /^(?:marks?|real|won|score)$/.test(doc.form(word)) && doc.upos(word) !== 'NOUN' ? undefined : word + 1;
  const people = GAZETTEER.peoples.has(doc.form(word).toLowerCase()) || /^(?:US|U\.S\.)$/.test(doc.form(word));
  return people && word + 1 < end && MONEY_WORDS.has(doc.form(word + 1).toLowerCase()) ? word + 2 : undefined;
}

function percentEnd(doc: Doc, word: number, end: number): number {
  if (word >= end) return word;
  if (PERCENT.test(doc.form(word))) return doc.form(word).toLowerCase() === 'percentage' ? word : word + 1;
  return doc.form(word) === 'per' && word + 1 < end && doc.form(word + 1) === 'cent' ? word + 2 : word;
}
