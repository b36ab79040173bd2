import type { Doc } from './doc.js';

/**
 * Where newspapers end sentences and treebanks of web text show too few examples for a model to learn.
 */

/** Abbreviations that sentences do end with. Titles ("Gen.") are not among them: a name follows. */
const FINAL = /^(?:(?:\p{Lu}\.){2,}|[ap]\.m\.|etc\.|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.|Bros\.)$/u;

/** Words that, capitalized after an abbreviation, begin a sentence: no name or title begins with them. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those He She It We They I You His Her Its Their Our My There Here But And Or Yet So In On At ' +
    'By For From With As If When While After Before Since Although Though Because However Meanwhile Some Many Most All ' +
    'Both Each No None Not What Who Why How Where Is Are Was Were Do Does Did'
  ).split(' '),
);

/** Whether a sentence ends with an abbreviation: "He spoke at the U.N. | They had not listened." */
export function endsInAbbreviation(doc: Doc, word: number): boolean {
  const { text } = doc;
  if (text.charCodeAt(doc.end(word) - 1) !== PERIOD || doc.end(word) - doc.start(word) < 3) return false;
  return STARTERS.has(doc.form(word + 1)) && FINAL.test(doc.form(word));
}

const PERIOD = 0x2e;
/** Most words that a dateline has: "BEIRUT, Lebanon, Sept. 3 (Agence France-Presse) —". */
const MAX_DATELINE = 14;

/**
 * The number of words of the dateline that opens a paragraph, with its dash, or 0: "TRIPOLI, Libya (AP) —".
 * It is a sentence by itself, so that the story's first clause is read as any other.
 */
export function datelineLength(doc: Doc, from: number, to: number): number {
  if (!/^\p{Lu}{3,}$/u.test(doc.form(from))) return 0;
  let inParentheses = false;
  for (let word = from + 1; word < Math.min(to, from + MAX_DATELINE); word++) {
    const form = doc.form(word);
    if (/^(?:[-–—]|--)$/.test(form)) {
      // "CRACK-DOWN": a hyphen has no space before it.
      if (doc.start(word) > doc.end(word - 1) || form === '—')
        return word + 1 < to && !inParentheses ? word + 1 - from : 0;
      continue;
    }
    if (form === '(') inParentheses = true;
    else if (form === ')') inParentheses = false;
    else if (!/^(?:[,/.]|\p{N}+|\p{Lu}.*|of|and|de|al|the)$/u.test(form)) return 0;
  }
  return 0;
}
