import type { Doc, Range } from '../doc.js';
import type { Entity } from './entity.js';
import { GAZETTEER } from './gazetteer.js';
import { isCapital, keyOf, plain } from './name-words.js';

/** Most words of a people's name: "Anglo - Saxon". */
const LONGEST = 3;
/** Verbs of which a tongue is the object. */
const OF_TONGUES = /^(?:speak|learn|teach|translate|study|read|write|understand)$/;

/**
 * Peoples, faiths and followers outside the names: "Libyan", "the Kurds", "South African", "Democrats".
 * Words that `taken` marks are left, tongues ("in French", "speaks Arabic") too.
 */
export function findPeoples(doc: Doc, taken: Uint8Array): Entity[] {
  const found: Entity[] = [];
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    for (let word = start; word < end; word++) {
      if (taken[word] || !isCapital(doc, word) || !GAZETTEER.firstWords.has(plain(doc, word))) continue;
      const people = peopleAt(doc, word, end, taken);
      if (people === undefined) continue;
      if (!isTongue(doc, people)) found.push({ ...people, type: 'NORP' });
      word = people.end - 1;
    }
  }
  return found;
}

function peopleAt(doc: Doc, start: number, limit: number, taken: Uint8Array): Range | undefined {
  for (let end = Math.min(start + LONGEST, limit); end > start; end--) {
    if (!taken[end - 1] && GAZETTEER.peoples.has(keyOf(doc, { start, end }))) return { start, end };
  }
  return undefined;
}

/** A people's name that stands alone in the singular, without article, after "in" or such a verb, is its tongue's. */
function isTongue(doc: Doc, { start, end }: Range): boolean {
  const last = end - 1;
  if (doc.upos(last) === 'ADJ' && doc.relation(last) === 'amod') return false;
  if (/^NN[P]?S$/.test(doc.xpos(last)) || /^(?:amod|compound|flat|nsubj)$/.test(doc.relation(last))) return false;
  const children = doc.children(last);
  if (children.some((child) => doc.relation(child) === 'det' || doc.relation(child) === 'nummod')) return false;
  const governor = doc.head(last);
  if (governor >= 0 && doc.relation(last) === 'obj' && OF_TONGUES.test(doc.lemma(governor))) return true;
  return start > 0 && /^(?:in|into)$/.test(doc.form(start - 1)) && children.some((child) => child === start - 1);
}
