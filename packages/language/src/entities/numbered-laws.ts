import type { Doc } from '../doc.js';
import type { Name } from './name-tags.js';

/** What is cited by its number: "Resolution 1973", "Article 5", "Chapter VII", "Bill C-51", "Section 230(c)". */
const CITED =
  /^(?:resolution|article|section|amendment|directive|protocol|rule|regulation|proposition|chapter|bill|law|decree|act)s?$/i;
const NUMBER = /^(?:\d[\d.]*[a-z]?|[IVXLC]+|[A-Z]-?\d+)$/;

/** Documents and their parts cited by number, where the noun has a capital; "Chapter 3" of a book is none. */
export function numberedLaws(doc: Doc, found: readonly Name[]): Name[] {
  const laws: Name[] = [];
  let next = 0;
  for (let word = 0; word + 1 < doc.length; word++) {
    const form = doc.form(word);
    if (!/^\p{Lu}/u.test(form) || !CITED.test(form) || !NUMBER.test(doc.form(word + 1))) continue;
    if (/^chapter$/i.test(form) && !/^[IVX]+$/.test(doc.form(word + 1))) continue;
    if (doc.sentenceOf(word) !== doc.sentenceOf(word + 1)) continue;
    while (next < found.length && found[next]!.end <= word) next++;
    const clashes = next < found.length && found[next]!.start < word + 2;
    if (!clashes) laws.push({ start: word, end: word + 2, type: 'LAW' });
  }
  return laws;
}
