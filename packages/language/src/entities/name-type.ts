import type { Doc } from '../doc.js';
import { beginsWithGivenName, hasTitle, headKind, listedType } from './name-evidence.js';
import type { Name, NameType } from './name-tags.js';

/** Prepositions that stand before places. */
const PLACE_PREPOSITION = /^(?:in|near|outside|across|throughout|inside|within)$/i;

/**
 * The type of a name that the model found, corrected where the lists, the head noun, a title or a given
 * name are surer than the model: "[Reuters]PERSON" is an organization, "[Lake Tana]ORG" a place.
 */
export function correctType(doc: Doc, name: Name): NameType {
  const listed = listedType(doc, name);
  if (listed !== undefined) return listedOver(doc, name, listed);
  const person = beginsWithGivenName(doc, name);
  const kind = headKind(doc, name);
  if (kind !== undefined && !(person && name.type === 'PERSON')) return kind === 'GPE' ? 'LOC' : kind;
  if (name.type === 'PERSON' || name.type === 'EVENT' || name.type === 'LAW') return name.type;
  if (hasTitle(doc, name)) return 'PERSON';
  return person && isPersonLike(doc, name) ? 'PERSON' : name.type;
}

/** A place's name may be a person's or a body's too; the model's word counts but where a preposition decides. */
function listedOver(doc: Doc, name: Name, listed: NameType): NameType {
  if (name.type !== 'PERSON') return listed;
  const placed = name.start > 0 && PLACE_PREPOSITION.test(doc.form(name.start - 1));
  if (hasTitle(doc, name) || (beginsWithGivenName(doc, name) && !placed)) return 'PERSON';
  return listed;
}

/** One word, or two or three that are joined as persons' names are. */
function isPersonLike(doc: Doc, { start, end }: Name): boolean {
  if (end - start > 3) return false;
  for (let word = start + 1; word < end; word++) {
    if (doc.relation(word) !== 'flat' && doc.form(word) !== '-') return false;
  }
  return true;
}
