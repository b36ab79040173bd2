import type { Doc } from '@rapporteur/language';

/** How a lexicon may write a word: its lemma, its form, and the whole of a hyphened word: 'go-ahead', 'cease-fire'. */
export function wordings(doc: Doc, word: number): string[] {
  const lemma = doc.lemma(word).toLowerCase();
  const form = doc.form(word).toLowerCase();
  let first = word;
  while (first >= 2 && doc.form(first - 1) === '-' && touches(doc, first - 2) && touches(doc, first - 1)) first -= 2;
  const found = lemma === form ? [lemma] : [lemma, form];
  if (first === word) return found;
  const before = doc.text.slice(doc.start(first), doc.start(word)).toLowerCase();
  return [before + lemma, before + form, ...found];
}

function touches(doc: Doc, word: number): boolean {
  return doc.end(word) === doc.start(word + 1);
}
