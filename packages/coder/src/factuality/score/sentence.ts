import type { Doc } from '@rapporteur/language';
import { Ask, type Keys } from './keys.js';

/** Words to either side that are looked at one by one. */
const WINDOW = 3;

/** Words that change how a whole sentence is meant. */
const OPERATORS: ReadonlySet<string> = new Set(
  (
    'if would could should may might will shall must can not never whether unless please hope wish want need maybe ' +
    'perhaps ? ! "'
  ).split(' '),
);

/** The words around, the first and the last of the sentence, its root, and words that turn all of it. */
export function sentenceFeatures(doc: Doc, word: number, keys: Keys): void {
  const { start, end } = doc.sentence(doc.sentenceOf(word));
  const form = (w: number): string => (w < start || w >= end ? '' : doc.form(w).toLowerCase());
  const tag = (w: number): string => (w < start || w >= end ? '' : doc.xpos(w));
  for (let d = 1; d <= WINDOW; d++) {
    keys.add(Ask.Before, d, form(word - d));
    keys.add(Ask.BeforeTag, d, tag(word - d));
    keys.add(Ask.After, d, form(word + d));
    keys.add(Ask.AfterTag, d, tag(word + d));
  }
  keys.add(Ask.BeforePair, form(word - 2), form(word - 1));
  keys.add(Ask.Meeting, form(word - 1), form(word));
  keys.add(Ask.AfterPair, form(word + 1), form(word + 2));
  keys.add(Ask.First, form(start));
  keys.add(Ask.Last, form(end - 1));
  keys.add(Ask.Length, Math.floor(Math.log2(end - start)));
  for (let w = start; w < end; w++) {
    const written = form(w);
    if (OPERATORS.has(written)) keys.add(Ask.Operator, written, w < word ? 'before' : 'after');
    if (doc.head(w) >= 0) continue;
    keys.add(Ask.Root, doc.lemma(w).toLowerCase());
    keys.add(Ask.RootTag, doc.xpos(w), w === word ? 'itself' : 'above');
  }
}
