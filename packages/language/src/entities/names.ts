import type { Doc } from '../doc.js';
import { byStart } from './entity.js';
import { lowerCasePlaces } from './lower-case.js';
import { ARABIC_ARTICLE, correctEdges } from './name-edges.js';
import { evidence } from './name-evidence.js';
import { decodeNames, type Name } from './name-tags.js';
import { correctType } from './name-type.js';
import { isCalendar, isProper, joins } from './name-words.js';
import { numberedLaws } from './numbered-laws.js';
import { splitPlaces } from './place-in-place.js';
import { nameRuns } from './runs.js';
import { sameNames } from './same-names.js';

/**
 * The names of a document, outer ones first, then those inside: the model's, with their edges and types
 * corrected, those that it missed and the lists or the rest of the document know.
 */
export function findNames(doc: Doc): Name[] {
  const tagged = joinedNames(doc, decodeNames(doc, doc.columns.nameTag!));
  const outer: Name[] = [];
  tagged.forEach((name, i) => {
    const sentence = doc.sentence(doc.sentenceOf(name.start));
    const floor = Math.max(sentence.start, outer.at(-1)?.end ?? 0);
    const limit = Math.min(sentence.end, tagged[i + 1]?.start ?? sentence.end);
    const corrected = correctEdges(doc, name, floor, limit);
    if (corrected !== undefined && isNameLike(doc, corrected)) {
      outer.push(...splitPlaces(doc, { ...corrected, type: correctType(doc, corrected) }));
    }
  });
  const all = sameNames(
    doc,
    [...outer, ...missedNames(doc, outer), ...lowerCasePlaces(doc, outer), ...numberedLaws(doc, outer)].sort(byStart),
  );
  const inner = decodeNames(doc, doc.columns.innerNameTag!).map((name) => ({ ...name, type: correctType(doc, name) }));
  return [...all, ...inner.filter((name) => isInside(name, all))];
}

/** Neighbours that the tree makes one compound, as one name of the second's type: "[Chicago] [Symphony]"; likewise two parts
 * of a person's name. */
function joinedNames(doc: Doc, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isOne = before !== undefined && (isArticle(doc, before, name) || isModifier(doc, before, name));
    if (isOne) {
      joined.splice(-1, 1, { ...name, start: before.start });
    } else joined.push(name);
  }
  return joined;
}

/** The article of an Arabic name that was taken for a name: "[al]-[Qaida]". */
function isArticle(doc: Doc, { start, end }: Name, name: Name): boolean {
  return end - start === 1 && end + 1 === name.start && joins(doc, end) && ARABIC_ARTICLE.test(doc.form(start));
}

function isModifier(doc: Doc, before: Name, name: Name): boolean {
  if (before.end !== name.start) return false;
  const last = before.end - 1;
  const governor = doc.head(last);
  const inside = governor >= name.start && governor < name.end && doc.relation(last) === 'compound';
  if (name.type !== 'PERSON') return inside && (before.type !== 'PERSON' || name.type === 'ORG');
  const flat =
    doc.relation(name.start) === 'flat' && doc.head(name.start) >= before.start && doc.head(name.start) < before.end;
  return before.type === 'PERSON' && flat;
}

/** A name has a proper noun, or its words are known. Addresses of the internet are none. */
function isNameLike(doc: Doc, name: Name): boolean {
  for (let word = name.start; word < name.end; word++) {
    if (/^[^@]+@[^@]+\.|^(?:https?:|www\.)/.test(doc.form(word))) return false;
  }
  if (name.type !== 'PERSON' && name.end - name.start === 1 && isCalendar(doc, name.start)) return false;
  for (let word = name.start; word < name.end; word++) if (isProper(doc, word)) return true;
  return evidence(doc, name) !== undefined;
}

/** Runs of proper nouns that the model passed over, and whose words say what they are. */
function missedNames(doc: Doc, found: readonly Name[]): Name[] {
  const missed: Name[] = [];
  let next = 0;
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    for (const run of nameRuns(doc, start, end)) {
      while (next < found.length && found[next]!.end <= run.start) next++;
      if (next < found.length && found[next]!.start < run.end) continue;
      const type = evidence(doc, run);
      // Peoples are found apart, where tongues are told from them.
      if (type === undefined || type === 'NORP') continue;
      const name = correctEdges(doc, { ...run, type }, run.start, Math.min(end, found[next]?.start ?? end));
      if (name !== undefined) missed.push(name);
    }
  }
  return missed;
}

function isInside(name: Name, outer: readonly Name[]): boolean {
  let low = 0;
  let high = outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outer[middle]!.end <= name.start) low = middle + 1;
    else high = middle;
  }
  const around = outer[low];
  return (
    around !== undefined &&
    around.start <= name.start &&
    name.end <= around.end &&
    around.end - around.start > name.end - name.start
  );
}
