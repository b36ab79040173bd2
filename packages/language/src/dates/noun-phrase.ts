import type { Words } from './words.js';

/** How long a noun phrase may be that a date is told from. */
const MAX_WORDS = 12;

/**
 * The end of the noun phrase that begins at a word ("the summit", "Tuesday's first round"), or undefined
 * where none does. Read from the tags: determiners, adjectives and nouns up to the last noun.
 */
export function nounPhraseEnd(words: Words, at: number): number | undefined {
  let end: number | undefined;
  for (let word = at; word < at + MAX_WORDS; word++) {
    const upos = words.upos(word);
    if (upos === 'NOUN' || upos === 'PROPN') {
      if (end === word && !areOneName(words, word - 1, word)) break;
      end = word + 1;
    } else if (upos === 'DET' || upos === 'PRON') {
      if (word !== at) break;
    } else if (upos === 'PART') {
      if (end !== word) break;
    } else if (upos !== 'ADJ' && upos !== 'NUM' && words.lower(word) !== '-') break;
  }
  return end;
}

/** Whether two nouns side by side belong together: "the peace talks", but not "after the vote | jets flew". */
function areOneName({ doc }: Words, first: number, second: number): boolean {
  if (doc.columns.head === undefined) return true;
  const head = doc.head(first);
  return (
    head === second ||
    doc.head(second) === first ||
    (head > second ? head === doc.head(second) : head === doc.head(second) && doc.relation(second) === 'flat')
  );
}
