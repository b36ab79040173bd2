import { readdirSync, readFileSync } from 'node:fs';
import { emptyDoc, tokenize } from '@rapporteur/language';
import { withNewWords } from './new-words.js';

const FOLDER = new URL('../../../samples/libya-2011/', import.meta.url);

/** The day that the texts are said to have been written. */
export const DAY = '2011-06-01';

/** The running text of the dossier's plain articles, in the order of their dates. */
export function articles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => /\.(md|txt)$/.test(name))
    .sort()
    .map((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .replace(/^---\n.*?\n---\n/s, '')
        .trim(),
    );
}

/** The articles once, with the new words of that pass. */
export function passOfDossier(pass: number): string[] {
  return articles().map((article) => withNewWords(article, pass));
}

/** Articles again and again until there are exactly so many words; made one at a time, so that none is held. */
export function* documentsOf(words: number): Generator<string> {
  for (let pass = 0, left = words; left > 0; pass++) {
    for (const text of passOfDossier(pass)) {
      const doc = tokenize.run(emptyDoc(text));
      if (doc.length >= left) {
        yield text.slice(0, doc.end(left - 1));
        return;
      }
      yield text;
      left -= doc.length;
    }
  }
}

/** Words as the engine counts them: punctuation marks are words, and so is the "n't" of "don't". */
export function wordsIn(text: string): number {
  return tokenize.run(emptyDoc(text)).length;
}

/** Words as a word processor counts them, which every tokenizer can be held against. */
export function whitespaceWordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
