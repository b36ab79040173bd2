import type { Words } from './words.js';

const EARLIEST = 1000;
const LATEST = 2199;
/** Numbers without a comma between these are more often years than amounts. */
const LIKELY_FROM = 1700;
const LIKELY_TO = 2100;

/** After these a four-digit number is a year. */
const BEFORE_YEAR = new Set(
  'in since until till before during throughout circa c. ca ca. early mid late mid- by year'.split(' '),
);
/** After these it is one unless something is counted. */
const BEFORE_LIKELY_YEAR = new Set(
  'of from after to through between for around about and or - – — than , ; ('.split(' '),
);
/** After these it is one where a noun follows that is not counted: "the 2011 uprising". */
const DETERMINERS = new Set("the a an this that these those his her its their our my your 's ' failed".split(' '));
/** After these it is a number of something: "Resolution 1973". */
const NUMBERED = new Set(
  (
    'resolution resolutions article articles section sections number no no. nos. flight page pages p. pp. room route ' +
    'highway bill code order decree chapter line act act. paragraph unit brigade regiment channel form boeing # $ £ € ' +
    'us$ c$ a$ level'
  ).split(' '),
);
/** What is counted, in the singular or without the tag of a plural. */
const COUNTED = new Set(
  (
    'people persons men women children troops soldiers dollars euros pounds percent % per million billion thousand ' +
    'trillion hundred miles km kilometres kilometers metres meters feet ft tons tonnes barrels police civilians ' +
    'fighters refugees homes houses jobs cases deaths votes seats members points words hours minutes seconds days ' +
    'weeks months years times gmt utc est bst degrees'
  ).split(' '),
);
/** Events that come round: "the 2012 Olympics", "the World Cup 2018". */
const RECURRING = new Set(
  'cup olympics paralympics games championship championships election elections summit census euro expo eurovision budget vision agenda'.split(
    ' ',
  ),
);
/** Nouns that a year divides or is divided by: "the last months of 2010". */
const TIME_NOUNS = new Set(
  'days weeks months years summer spring autumn fall winter half quarter end beginning start middle close eve revolution revolutions crisis'.split(
    ' ',
  ),
);
/** What stands before and between two years that are the ends of a time. */
const PAIRS = new Set(['from to', 'from until', 'from till', 'from through', 'from -', 'from –', 'between and']);
/** How many members of a list of years are followed back. */
const MAX_LIST = 8;

/** The number that a word writes with four digits, where it can be a year; undefined otherwise. */
export function yearNumber(word: string): number | undefined {
  if (!/^\d{4}$/.test(word)) return undefined;
  const year = Number(word);
  return year >= EARLIEST && year <= LATEST ? year : undefined;
}

/**
 * Whether something is counted by the number at a word: "2011 people", "1500 armed men". Where there is a
 * tree the number must modify what is counted: "in 2011 thousands died".
 */
export function counts(words: Words, at: number): boolean {
  const { doc } = words;
  const tree = doc.columns.head !== undefined && doc.columns.deprel !== undefined;
  const last = words.upos(at + 1) === 'ADJ' || (tree && words.upos(at + 1) === 'NOUN') ? at + 2 : at + 1;
  for (let noun = at + 1; noun <= last; noun++) {
    if (!words.isPlural(noun) && !COUNTED.has(words.lower(noun))) continue;
    if (!tree || (doc.head(at) === noun && doc.relation(at) === 'nummod')) return true;
  }
  return false;
}

/** Whether it plainly counts, whatever the tree: "March 17, 2000 people". */
export function plainlyCounts(words: Words, at: number): boolean {
  return COUNTED.has(words.lower(at + 1));
}

/** Whether the four-digit number at a word is a year, by what stands around it. */
export function isYear(words: Words, at: number, depth = 0): boolean {
  const year = yearNumber(words.lower(at));
  if (year === undefined || isNumbered(words, at)) return false;
  const likely = year >= LIKELY_FROM && year <= LIKELY_TO;
  const before = words.lower(at - 1);
  const next = words.lower(at + 1);
  if (DETERMINERS.has(before)) return likely && isModifier(words, at);
  if (BEFORE_YEAR.has(before)) return !counts(words, at);
  if (before === 'of' && TIME_NOUNS.has(words.lower(at - 2))) return !plainlyCounts(words, at);
  if (isInBrackets(words, at)) return true;
  if (isOneOfPair(words, at)) return !counts(words, at);
  if (isListed(words, at, depth)) return !counts(words, at);
  if (!likely) return false;
  if (RECURRING.has(before) || RECURRING.has(next)) return true;
  if (counts(words, at)) return false;
  const relation = words.doc.deprel(at);
  if (relation.endsWith(':tmod') || relation.endsWith(':unmarked')) return true;
  if (BEFORE_LIKELY_YEAR.has(before) && before !== ',' && before !== 'and' && before !== ';' && before !== 'or') {
    // "a total of 1800 Syrian troops" counts, "the summer of 2011" does not.
    return words.doc.columns.head !== undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(words.upos(at + 1));
  }
  // "2011 was a year of revolts", "2011: a chronicle".
  const opens = before === '' || before === ',' || before === 'and' || words.upos(at - 1) === 'SCONJ';
  return opens && (words.upos(at + 1) === 'AUX' || next === 'saw' || next === 'brought' || next === ':');
}

function isNumbered(words: Words, at: number): boolean {
  let before = at - 1;
  for (let i = 0; i < MAX_LIST && /^(?:and|or|,|\d{3,4})$/.test(words.lower(before)); i++) before--;
  return NUMBERED.has(words.lower(before));
}

/** "the 2011 uprising", "the 2011 and 2017 censuses", "the 2007 starting date". */
function isModifier(words: Words, at: number): boolean {
  if (COUNTED.has(words.lower(at + 1))) return false;
  if (/^(?:and|or|,)$/.test(words.lower(at + 1))) return yearNumber(words.lower(at + 2)) !== undefined;
  const upos = words.upos(at + 1);
  return /^(?:NOUN|PROPN|ADJ|NUM|)$/.test(upos) || (upos === 'VERB' && words.doc.relation(at + 1) === 'amod');
}

/** "from 1598 to 1722", "between 1656 and 1662". */
function isOneOfPair(words: Words, at: number): boolean {
  const first = yearNumber(words.lower(at - 2)) === undefined ? at : at - 2;
  const second = yearNumber(words.lower(first + 2));
  const pair = `${words.lower(first - 1)} ${words.lower(first + 1)}`;
  return second !== undefined && second > Number(words.lower(first)) && PAIRS.has(pair);
}

/** "(2011)", "(Smith, 2011)", "(1921-1999)". */
function isInBrackets(words: Words, at: number): boolean {
  const before = words.lower(at - 1);
  const after = words.lower(at + 1);
  const closes = after === ')' || after === ']' || after === ';';
  return (before === '(' && /^[),;:–—-]$/.test(after)) || (closes && /^[(,;–—-]$/.test(before));
}

/** "in 2003, 2005 and 2011": a member of a list whose first is a year. */
function isListed(words: Words, at: number, depth: number): boolean {
  if (!/^(?:and|or|,|-|–|—|to|through)$/.test(words.lower(at - 1)) || depth >= MAX_LIST) return false;
  const earlier = words.lower(at - 2) === ',' ? at - 3 : at - 2;
  return yearNumber(words.lower(earlier)) !== undefined && isYear(words, earlier, depth + 1);
}
