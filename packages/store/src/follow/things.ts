import { contentWords } from '../content/content-words.js';
import { stem } from '../content/stem.js';

/** "the words “council”, “sanctions” in both": stems, as they are written in some words that hold them. */
export function inBoth(stems: readonly string[], words: string): string {
  const written = [...words.matchAll(WORD)].map(([word]) => word);
  const shown = stems.map((one) => written.find((word) => stem(word) === one) ?? one);
  return `the ${shown.length === 1 ? 'word' : 'words'} ${shown.map((word) => `“${word}”`).join(', ')} in both`;
}

/** The words that tell what a promise or forecast is about; a truce and an armistice are ceasefires. */
export function thingsIn(text: string): Set<string> {
  return new Set([...contentWords(text)].map((word) => SAME[word] ?? word));
}

/** The words that both hold. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*\p{L}/gu;

/** Two words for one thing that promises are made about; written as stems. */
const SAME: Readonly<Record<string, string>> = {
  [stem('truce')]: stem('ceasefire'),
  [stem('armistice')]: stem('ceasefire'),
};
