import type { Doc, Range } from '../doc.js';
import { GAZETTEER } from './gazetteer.js';
import { isCalendar, isCapital, isProper, joins, plain } from './name-words.js';

/** Nouns whose name goes on after 'of' or 'for': "Ministry of Defence", "Battle of Hastings". */
const OPENS_OF =
  /^(?:university|college|school|academy|institute|faculty|ministry|department|dept|office|bureau|court|courts|house|bank|board|council|committee|commission|center|centre|association|society|federation|confederation|union|league|organization|organisation|front|movement|party|church|museum|library|chamber|secretary|republic|kingdom|state|states|commonwealth|county|city|district|municipality|duchy|province|isle|island|islands|gulf|bay|strait|straits|sea|cape|horn|mount|treaty|act|bill|declaration|charter|constitution|convention|peace|accord|code|law|laws|battle|siege|war|wars|massacre|conference|congress|archdiocese|diocese|embassy|army|forces|authority|foundation|fund|friends|daughters|sons|port|fort|tower|city|town|village|voice|bureau|journal|royal)$/i;

/**
 * The runs of capitalized proper nouns in a sentence, as names are written: joined by hyphens and '&',
 * and by 'of (the)' after a noun that opens such names. Days and months are in none.
 */
export function nameRuns(doc: Doc, start: number, end: number): Range[] {
  const runs: Range[] = [];
  for (let word = start; word < end; ) {
    if (!isNameWord(doc, word)) {
      word++;
      continue;
    }
    const to = runEnd(doc, word, end);
    runs.push({ start: word, end: to });
    word = to;
  }
  return runs;
}

/** Where the run that begins at a word ends. */
export function runEnd(doc: Doc, word: number, end: number): number {
  let to = word + 1;
  while (to < end) {
    if (isNameWord(doc, to)) to++;
    else if (to + 1 < end && isNameWord(doc, to + 1) && (joins(doc, to) || doc.form(to) === '&')) to += 2;
    else {
      const next = afterOf(doc, to, end);
      if (next === undefined) break;
      to = next;
    }
  }
  return to;
}

/** Where "of (the) X" that continues a name leads to its X, plus one. */
export function afterOf(doc: Doc, at: number, end: number): number | undefined {
  if (!/^(?:of|for)$/.test(doc.form(at)) || !OPENS_OF.test(doc.form(at - 1))) return undefined;
  const next = at + 1 < end && doc.form(at + 1) === 'the' ? at + 2 : at + 1;
  return next < end && isNameWord(doc, next) ? next + 1 : undefined;
}

/** A capital inside the sentence and an entry of the lists make a name of a word that is tagged as none. */
function isListed(doc: Doc, word: number): boolean {
  if (word === doc.sentence(doc.sentenceOf(word)).start || doc.upos(word) === 'PRON') return false;
  const key = plain(doc, word);
  return GAZETTEER.organizations.has(key) || GAZETTEER.places.has(key);
}

function isNameWord(doc: Doc, word: number): boolean {
  if (!isCapital(doc, word) || !(isProper(doc, word) || isListed(doc, word))) return false;
  return !isCalendar(doc, word) && !/[@/]|^\d+$/.test(doc.form(word));
}
