import type { Doc } from '../doc.js';
import { GAZETTEER } from './gazetteer.js';
import type { Name } from './name-tags.js';
import { isCapital, isProper, joins, plain } from './name-words.js';
import { afterOf } from './runs.js';

/** Words that neither begin nor end a name. */
const EDGE =
  /^(?:the|a|an|this|that|these|those|and|or|of|in|on|at|to|for|from|by|with|'s|’s|'|’|s|my|our|your|his|her|its|their)$/i;
const ADDRESS =
  /^(?:mr|mrs|ms|dr|drs|prof|professor|sen|senator|rep|gov|gen|col|capt|sgt|lt|sheikh|shaikh|ayatollah|rabbi|imam|pope)\.?$/i;
/** The article that a hyphen joins to Arabic names: "al-Sadr", "Ash-Sharq". */
export const ARABIC_ARTICLE = /^(?:al|el|as|ash|az|an|ad|ar|at)$/i;
/** What follows the name of a company after a comma. */
const SUFFIX = /^(?:inc|corp|ltd|llc|llp|plc|co|l\.p)\.?$/i;
const NO_LETTER = /^[^\p{L}\p{N}]+$/u;

/**
 * Corrects where a name begins and ends. Articles, titles and marks at its edges are no part of it; words
 * that the tree joins to it are, up to `limit` and down to `floor`, the bounds of its neighbours.
 * "the President Jane Roe 's" has "Jane Roe", "[Chicago Symphony] Orchestra" all three words.
 */
export function correctEdges(doc: Doc, name: Name, floor: number, limit: number): Name | undefined {
  let { start } = name;
  let end = beforeDash(doc, start, name.end);
  while (end < limit) {
    const to = grown(doc, start, end, limit);
    if (to === end) break;
    end = to;
  }
  while (start - 1 > floor && joins(doc, start - 1)) {
    const first = start - 2;
    if (!ARABIC_ARTICLE.test(doc.form(first)) && !belongsBefore(doc, first, start, end, name.type)) break;
    start = first;
  }
  while (start > floor && belongsBefore(doc, start - 1, start, end, name.type)) start--;
  while (start < end && isEdge(doc, start)) start++;
  while (start < end && isEdge(doc, end - 1)) end--;
  while (start < end - 1 && isStray(doc, end - 1)) end--;
  const type = hasOwnTitle(doc, start, end) ? 'PERSON' : name.type;
  if (type === 'PERSON') {
    end = beforeOffice(doc, start, end);
    start = afterTitles(doc, start, end);
  }
  return start < end ? { start, end, type } : undefined;
}

function grown(doc: Doc, start: number, end: number, limit: number): number {
  if (belongsAfter(doc, end, start, end) || isNumbered(doc, end)) return end + 1;
  if (end + 1 < limit && joins(doc, end) && isProper(doc, end + 1)) return end + 2;
  if (end + 1 < limit && doc.form(end) === ',' && SUFFIX.test(doc.form(end + 1))) return end + 2;
  return afterOf(doc, end, limit) ?? end;
}

/** A numeral that counts the wars, games or laws of one name: "World War [II]". */
function isNumbered(doc: Doc, word: number): boolean {
  if (!/^(?:[IVX]+|\d{1,4}|One|Two)$/.test(doc.form(word))) return false;
  const kind = GAZETTEER.heads.get(doc.form(word - 1).toLowerCase());
  return (kind === 'EVENT' || kind === 'LAW') && isCapital(doc, word - 1);
}

const isEdge = (doc: Doc, word: number): boolean => EDGE.test(doc.form(word)) || NO_LETTER.test(doc.form(word));

/** Where a name ends before a dash between spaces: "[Jane Roe] - Analyst". */
function beforeDash(doc: Doc, start: number, end: number): number {
  for (let word = start + 1; word < end; word++) {
    if (/^(?:[-–—]|--)$/.test(doc.form(word)) && !joins(doc, word)) return word;
  }
  return end;
}

/** Where a person's name ends before "of the": "[Jane Roe] of the Times". */
function beforeOffice(doc: Doc, start: number, end: number): number {
  for (let word = start + 1; word + 1 < end; word++) {
    if (doc.form(word) === 'of' && doc.form(word + 1) === 'the') return word;
  }
  return end;
}

/** A word at the end in lower case that is no noun: "[Afghanistan alike]". */
function isStray(doc: Doc, word: number): boolean {
  return !isProper(doc, word) && doc.upos(word) !== 'NOUN' && /^\p{Ll}/u.test(doc.form(word));
}

/** Whether the first word in the name is a form of address: "Dr. Roe" is a person whatever the model says. */
function hasOwnTitle(doc: Doc, start: number, end: number): boolean {
  return end - start > 1 && end - start < 5 && ADDRESS.test(doc.form(start));
}

/** A proper noun after a name, joined to it by the tree: the rest of the name. */
function belongsAfter(doc: Doc, word: number, start: number, end: number): boolean {
  if (!isProper(doc, word) || !isCapital(doc, word)) return false;
  const governor = doc.head(word);
  const relation = doc.relation(word);
  const inside = governor >= start && governor < end && (relation === 'flat' || relation === 'compound');
  const heads = doc.head(end - 1) === word && /^(?:compound|amod)$/.test(doc.relation(end - 1));
  return inside || heads;
}

/** A proper noun before a name that depends on a word of it; before a person's, only a part in `flat` or `compound`. */
function belongsBefore(doc: Doc, word: number, start: number, end: number, type: string): boolean {
  if (!isProper(doc, word) || !isCapital(doc, word)) return false;
  const governor = doc.head(word);
  const inside = governor >= start && governor < end && doc.relation(word) === 'compound';
  const heads = doc.head(start) === word && doc.relation(start) === 'flat';
  if (type === 'PERSON' && GAZETTEER.titleParts.has(plain(doc, word))) return false;
  return heads || (inside && type !== 'PERSON');
}

/** The first word after titles, unless nothing is left then. A title that is a given name is one: "Dean Roe". */
export function afterTitles(doc: Doc, start: number, end: number): number {
  let word = start;
  while (word < end) {
    const form = plain(doc, word);
    const isTitle = GAZETTEER.titleParts.has(form) || GAZETTEER.peoples.has(form);
    if (!isTitle || (GAZETTEER.givenNames.has(form) && word + 1 < end)) break;
    word++;
  }
  return word === end ? start : word;
}
