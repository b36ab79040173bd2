import type { Doc } from '@rapporteur/language';

/** A sentence of so many words counts 1; longer ones are parsed worse. */
const USUAL_LENGTH = 25;

/** What a sentence is like, whatever is read in it: features of both judgements. */
export function surroundings(doc: Doc, word: number): Record<string, number> {
  const { start, end } = doc.sentence(doc.sentenceOf(word));
  const found: Record<string, number> = { 'sentence length': Math.min((end - start) / USUAL_LENGTH, 3) };
  if (isTitle(doc, start, end)) found.title = 1;
  return found;
}

/** So many words of a sentence tell whether it is a title; more would cost too much where sentences never end. */
const LONGEST_TITLE = 40;

/** 'Putin Chides Turkey, Praises Trump': most of the longer words are capitalised, or no stop ends it. */
function isTitle(doc: Doc, start: number, end: number): boolean {
  let long = 0;
  let capital = 0;
  for (let word = start; word < Math.min(end, start + LONGEST_TITLE); word++) {
    if (doc.end(word) - doc.start(word) < 4) continue;
    long++;
    if (/^\p{Lu}/u.test(doc.form(word))) capital++;
  }
  return long >= 3 && capital > 0.7 * long;
}

/** 'the FED', 'MEET the Press': a capital letter within a sentence that is no title marks a name. */
export function isCapitalWithin(doc: Doc, word: number): boolean {
  const { start, end } = doc.sentence(doc.sentenceOf(word));
  const opens = word === start || !/[\p{L}\p{N}]/u.test(doc.form(word - 1));
  return !opens && /^\p{Lu}/u.test(doc.form(word)) && !isTitle(doc, start, end);
}
