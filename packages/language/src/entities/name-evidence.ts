import type { Doc, Range } from '../doc.js';
import { GAZETTEER, type HeadKind } from './gazetteer.js';
import type { NameType } from './name-tags.js';
import { keyOf, plain } from './name-words.js';

/** Heads of names that are places to go to and bodies that act: the model's word counts. */
const AMBIGUOUS =
  /^(?:station|hospital|museum|gallery|library|hotel|inn|resort|restaurant|cafe|café|grill|bar|pub|pizza|market|mall|theatre|theater|cinema|camp|base|office|church|school|center|centre|hall|garden|gardens|park|state|states|city|place|open|spring|plan|initiative|code|law|bill|bowl|operation)$/;
/** What lands and waters have before their name: "Lake Tana", "Mount Hermon". */
const LAND_FIRST = /^(?:lake|mount|mt\.?|cape|gulf|river)$/i;
/** A numeral after the head of a name: "World War II", "Resolution 1973". */
const NUMERAL = /^(?:[ivx]+|\d[\d.,]*|one|two|three)$/i;

/** The type of a name that a list holds whole: a place, a people, an organization, an event, a law. */
export function listedType(doc: Doc, name: Range): NameType | undefined {
  const key = keyOf(doc, name);
  if (GAZETTEER.places.has(key)) return 'LOC';
  if (GAZETTEER.organizations.has(key)) return 'ORG';
  if (GAZETTEER.events.has(key)) return 'EVENT';
  if (GAZETTEER.laws.has(key)) return 'LAW';
  return GAZETTEER.peoples.has(key) ? 'NORP' : undefined;
}

/** What the head noun of a name of several words says: 'ORG' of "Bank of England". Undefined where it may be two things. */
export function headKind(doc: Doc, { start, end }: Range): HeadKind | undefined {
  if (end - start > 1 && LAND_FIRST.test(doc.form(start))) return 'LOC';
  const head = headWord(doc, start, end);
  if (end - start < 2 || head === undefined || AMBIGUOUS.test(head)) return undefined;
  return GAZETTEER.heads.get(head);
}

/** The head noun of a name, in lower case: the word before "of" or "for", or the last that is no numeral. */
export function headWord(doc: Doc, start: number, end: number): string | undefined {
  let last = end - 1;
  for (let word = start + 1; word < end - 1; word++) {
    if (!/^(?:of|for)$/.test(doc.form(word))) continue;
    last = word - 1;
    break;
  }
  while (last > start && NUMERAL.test(doc.form(last))) last--;
  return last >= start
    ? doc
        .form(last)
        .toLowerCase()
        .replace(/^(.*\w)\.$/, '$1')
    : undefined;
}

/** Whether a name begins with a given name, and so is a person's if nothing speaks against it. */
export function beginsWithGivenName(doc: Doc, { start }: Range): boolean {
  return GAZETTEER.givenNames.has(plain(doc, start));
}

/** Whether a title stands right before a name: "Senator", "Dr.". Not after a hyphen: "vice-president". */
export function hasTitle(doc: Doc, { start }: Range): boolean {
  const before = start - 1;
  if (before < 0 || doc.sentenceOf(before) !== doc.sentenceOf(start)) return false;
  return /^\p{Lu}/u.test(doc.form(before)) && GAZETTEER.titles.has(plain(doc, before));
}

/** The type of a name after the lists, its head noun, a title, a given name; undefined where none tells. */
export function evidence(doc: Doc, name: Range): NameType | undefined {
  const listed = listedType(doc, name);
  if (listed !== undefined) return listed;
  const kind = headKind(doc, name);
  if (kind !== undefined && !(beginsWithGivenName(doc, name) && name.end - name.start === 2)) {
    return kind === 'GPE' ? 'LOC' : kind;
  }
  return hasTitle(doc, name) || beginsWithGivenName(doc, name) ? 'PERSON' : undefined;
}
