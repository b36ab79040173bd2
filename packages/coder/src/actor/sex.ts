import { type Doc, SEX_OF, type Sex } from '@rapporteur/language';
import { childrenOf } from '../predicate/grammar.js';
import type { Mention } from './cast.js';

/** Whether a mention can be of a person of a sex, for all that a title ('Ms.'), a noun or the first name tells. */
export function mayBe(sex: Sex, doc: Doc, { word, form }: Mention, name: string): boolean {
  const told =
    form === 'description'
      ? SEX_OF.get(doc.lemma(word).toLowerCase())
      : (titleSex(doc, word) ?? SEX_OF.get(firstWord(name)));
  return told === undefined || told === sex;
}

function titleSex(doc: Doc, word: number): Sex | undefined {
  for (const c of childrenOf(doc, word, 'nmod:desc', 'compound', 'flat')) {
    const sex = c < word ? SEX_OF.get(doc.form(c).toLowerCase().replace(/\.$/, '')) : undefined;
    if (sex !== undefined) return sex;
  }
  return undefined;
}

function firstWord(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? '' : name.slice(0, space).toLowerCase();
}
