/** Changes the case of a word. */
export type Casing = (form: string) => string;

const asWritten: Casing = (form) => form;
const capitals: Casing = (form) => form.toUpperCase();
const small: Casing = (form) => form.toLowerCase();
const titled: Casing = (form) => form.charAt(0).toUpperCase() + form.slice(1);

/** Every so many sentences is read again as a headline in title case, in capitals, and in small letters. */
const TITLED_EVERY = 24;
const CAPITALS_EVERY = 40;
const SMALL_EVERY = 40;
/** Headlines are short. */
const LONGEST = 25;

/**
 * The casings in which training shows a sentence: as it is written, and now and then as a headline is. The
 * treebanks have few headlines, and the news is full of them.
 * @param index number of the sentence in the training data
 * @param words its length
 */
export function casingsOf(index: number, words: number): Casing[] {
  if (words > LONGEST || words < 3) return [asWritten];
  return [
    asWritten,
    ...(index % TITLED_EVERY === 5 ? [titled] : []),
    ...(index % CAPITALS_EVERY === 11 ? [capitals] : []),
    ...(index % SMALL_EVERY === 17 ? [small] : []),
  ];
}
