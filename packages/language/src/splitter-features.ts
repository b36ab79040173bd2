import type { Doc } from './doc.js';
import { mix } from './hash.js';
import { PADDING, type WordForms } from './word-forms.js';

/** Room that `splitterFeatures` needs in its output. */
export const MAX_SPLITTER_FEATURES = 40;

const f1 = (template: number, a: number): number => mix(template * 0x3c6ef35f, a);
const f2 = (template: number, a: number, b: number): number => mix(mix(template * 0x3c6ef35f, a), b);
const f3 = (template: number, a: number, b: number, c: number): number => mix(f2(template, a, b), c);

/** What has been read of the sentence that is still open. */
export class OpenSentence {
  /** Number of its words. */
  length = 0;
  /** Parentheses and quotation marks that are open: they seldom hold the end of a sentence. */
  parentheses = 0;
  quotes = 0;
  /** Whether it holds a mark of the end already, as before the quotation mark that closes after it. */
  ended = 0;

  restart(): void {
    this.length = 0;
    this.parentheses = 0;
    this.quotes = 0;
    this.ended = 0;
  }

  read(doc: Doc, word: number): void {
    this.length++;
    const unit = doc.text.charAt(doc.start(word));
    if (unit === '(' || unit === '[') this.parentheses = 1;
    else if (unit === ')' || unit === ']') this.parentheses = 0;
    else if (unit === '“' || unit === '`') this.quotes = 1;
    else if (unit === '”') this.quotes = 0;
    else if (unit === '"') this.quotes = 1 - this.quotes;
    if (unit === '.' || unit === '?' || unit === '!' || unit === '…') this.ended = 1;
    else if (!/["'”’)\]]/.test(unit)) this.ended = 0;
  }
}

/** Lengths in classes, as long sentences end more readily. */
function lengthClass(length: number): number {
  return length < 4 ? length : length < 8 ? 4 : length < 15 ? 5 : length < 30 ? 6 : length < 60 ? 7 : 8;
}

/**
 * The features of the gap after word `i` of `forms`, whether a sentence ends there.
 * @param space 1 where white space follows the word
 * @returns how many features were written to `out`
 */
export function splitterFeatures(
  forms: WordForms,
  i: number,
  space: number,
  open: OpenSentence,
  out: Int32Array,
): number {
  const { folded, shape, exact } = forms;
  const at = PADDING + i;
  const w = folded[at]!;
  const sh = shape[at]!;
  const next = folded[at + 1]!;
  const nextShape = shape[at + 1]!;
  const state = open.ended + open.parentheses * 2 + open.quotes * 4 + space * 8;
  const length = lengthClass(open.length);
  let k = 0;
  out[k++] = f1(1, state);
  out[k++] = f2(2, w, state);
  out[k++] = f1(3, next);
  out[k++] = f2(4, next, state);
  out[k++] = f2(5, exact[at + 1]!, open.ended);
  out[k++] = f2(6, sh, nextShape);
  out[k++] = f3(7, sh, nextShape, state);
  out[k++] = f2(8, w, nextShape);
  out[k++] = f3(9, w, nextShape, state);
  out[k++] = f2(10, w, next);
  out[k++] = f3(11, sh, next, state);
  out[k++] = f3(12, shape[at - 1]!, w, nextShape);
  out[k++] = f3(13, folded[at - 1]!, w, nextShape);
  out[k++] = f3(14, w, nextShape, shape[at + 2]!);
  out[k++] = f3(15, nextShape, folded[at + 2]!, open.ended);
  out[k++] = f3(16, next, folded[at + 2]!, open.ended);
  out[k++] = f3(17, length, open.ended, nextShape);
  out[k++] = f2(18, length, w);
  out[k++] = f3(19, length, state, sh);
  out[k++] = f3(20, shape[at - 1]!, sh, nextShape);
  out[k++] = f3(21, sh, nextShape, shape[at + 2]!);
  out[k++] = f2(22, folded[at - 1]!, w);
  out[k++] = f3(23, length, nextShape, shape[at + 2]!);
  return k;
}
