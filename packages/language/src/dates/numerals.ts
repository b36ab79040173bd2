import type { Words } from './words.js';

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['hundred', 100],
  ['thousand', 1000],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_ONES.map((word, i) => [word, i + 1] as const),
  ...ORDINAL_TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Words that a numeral or an ordinal may begin with. */
export const NUMBER_WORDS: readonly string[] = [...CARDINALS.keys()];
export const ORDINAL_WORDS: readonly string[] = [...ORDINALS.keys(), ...TENS];

/** A number read from words: `value` is undefined where it is vague ("a few") or one of two ("two or three"). */
export interface Count {
  readonly value: number | undefined;
  /** The two of "two or three". */
  readonly between?: readonly [low: number, high: number];
  readonly end: number;
}

const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d{1,6}(?:\.\d{1,2})?$/;

/** "5", "1,200", "twenty-five", "three hundred". */
export function cardinal(words: Words, at: number): Count | undefined {
  const word = words.lower(at);
  if (DIGITS.test(word)) return scaled(words, { value: Number(word.replaceAll(',', '')), end: at + 1 });
  const value = CARDINALS.get(word);
  if (value === undefined) return undefined;
  const tail = value >= 20 && value < 100 ? unitsAfter(words, at, CARDINALS) : undefined;
  return scaled(words, tail === undefined ? { value, end: at + 1 } : { value: value + tail.value!, end: tail.end });
}

/** "17th", "first", "twenty-first". */
export function ordinal(words: Words, at: number): Count | undefined {
  const word = words.lower(at);
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  if (digits !== null) return { value: Number(digits[1]), end: at + 1 };
  const value = ORDINALS.get(word);
  if (value !== undefined) return { value, end: at + 1 };
  const tens = CARDINALS.get(word);
  if (tens === undefined || tens < 20 || tens > 90) return undefined;
  const tail = unitsAfter(words, at, ORDINALS);
  return tail === undefined ? undefined : { value: tens + tail.value!, end: tail.end };
}

/** The "five" of "twenty-five", with or without its hyphen. */
function unitsAfter(words: Words, at: number, table: ReadonlyMap<string, number>): Count | undefined {
  const next = words.lower(at + 1) === '-' ? at + 2 : at + 1;
  const value = table.get(words.lower(next));
  return value !== undefined && value < 10 ? { value, end: next + 1 } : undefined;
}

function scaled(words: Words, count: Count): Count {
  const next = words.lower(count.end);
  const scale = next === 'hundred' ? 100 : next === 'thousand' ? 1000 : undefined;
  return scale === undefined ? count : { value: count.value! * scale, end: count.end + 1 };
}

/** Adjectives between an amount and its unit that change nothing: "twenty working days". */
const BETWEEN = new Set(
  'working business trading calendar full long short difficult consecutive straight more whole'.split(' '),
);

/** The word after such an adjective, if there is one. */
export function skipAdjective(words: Words, at: number): number {
  return BETWEEN.has(words.lower(at)) ? at + 1 : at;
}

const VAGUE = new Set('several some many few recent countless numerous multiple various'.split(' '));
const APPROXIMATORS = new Set(
  'about around nearly almost roughly approximately over just only exactly some barely well'.split(' '),
);

/** Words that an amount of units may begin with. */
export const AMOUNT_WORDS: readonly string[] = [
  ...NUMBER_WORDS,
  ...VAGUE,
  ...APPROXIMATORS,
  ...'a an half more less at'.split(' '),
];

/** How many: "three", "a", "a few", "more than a dozen", "a couple of", "two and a half", "half a". */
export function amount(words: Words, start: number): Count | undefined {
  const at = skipApproximators(words, start);
  const word = words.lower(at);
  const next = words.lower(at + 1);
  if (word === 'a' || word === 'an') {
    if (next === 'couple') return { value: 2, end: words.lower(at + 2) === 'of' ? at + 3 : at + 2 };
    if (next === 'dozen') return { value: 12, end: at + 2 };
    if (next === 'hundred' || next === 'thousand') return cardinal(words, at + 1);
    if (next === 'few' || next === 'good')
      return { value: undefined, end: words.lower(at + 2) === 'many' ? at + 3 : at + 2 };
    if (next === 'number' && words.lower(at + 2) === 'of') return { value: undefined, end: at + 3 };
    return { value: 1, end: at + 1 };
  }
  if (word === 'half' && (next === 'a' || next === 'an')) return { value: 0.5, end: at + 2 };
  if (VAGUE.has(word)) return { value: undefined, end: at + 1 };
  const count = cardinal(words, at);
  if (count === undefined) return undefined;
  if (words.lower(count.end) === 'and' && words.lower(count.end + 1) === 'a' && words.lower(count.end + 2) === 'half') {
    return { value: count.value! + 0.5, end: count.end + 3 };
  }
  if (/^(?:1\/2|½)$/.test(words.lower(count.end))) return { value: count.value! + 0.5, end: count.end + 1 };
  // "three or four years", "10 to 15 years": between the two is vague.
  if (/^(?:or|to|-|–)$/.test(words.lower(count.end))) {
    const other = cardinal(words, count.end + 1);
    if (other !== undefined) return { value: undefined, between: [count.value!, other.value!], end: other.end };
  }
  return count;
}

function skipApproximators(words: Words, at: number): number {
  const word = words.lower(at);
  const next = words.lower(at + 1);
  if ((word === 'more' || word === 'less') && next === 'than') return at + 2;
  if (word === 'at' && (next === 'least' || next === 'most')) return at + 2;
  if (word === 'well' && next === 'over') return at + 2;
  return APPROXIMATORS.has(word) && word !== 'well' ? at + 1 : at;
}
