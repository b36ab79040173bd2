import type { Doc } from './doc.js';
import { EXACT, FOLDED, hashUnits, mix } from './hash.js';

/** Places before the first and after the last word of a sentence that features may look at. */
export const PADDING = 2;
/** Longest suffix and prefix that are told apart, in UTF-16 units. */
export const MAX_SUFFIX = 5;
export const MAX_PREFIX = 4;

enum Kind {
  Upper = 1,
  Lower = 2,
  Digit = 3,
}

/**
 * What the words of one sentence look like, as hashes. Reused from sentence to sentence; word `i` of
 * the sentence stands at `PADDING + i`.
 */
export class WordForms {
  length = 0;
  /** The form as written. */
  exact = new Int32Array(0);
  /** The form in lower case, with digits as 0 and plain quotes. */
  folded = new Int32Array(0);
  /** Its capitals, digits and marks: "Xx", "d,d", "X.X.". */
  shape = new Int32Array(0);
  /** `suffix[k]`: the last k units, folded; 0 where the word is shorter. Likewise `prefix`. */
  readonly suffix: Int32Array[] = Array.from({ length: MAX_SUFFIX + 1 }, () => new Int32Array(0));
  readonly prefix: Int32Array[] = Array.from({ length: MAX_PREFIX + 1 }, () => new Int32Array(0));

  read(doc: Doc, from: number, to: number): void {
    this.length = to - from;
    this.#reserve(this.length + 2 * PADDING);
    this.#pad(0);
    this.#pad(PADDING + this.length);
    const { text } = doc;
    for (let word = from; word < to; word++) {
      const at = PADDING + word - from;
      const start = doc.start(word);
      const end = doc.end(word);
      this.exact[at] = hashUnits(text, start, end, EXACT);
      this.folded[at] = hashUnits(text, start, end, FOLDED);
      this.shape[at] = wordShape(text, start, end);
      for (let k = 1; k <= MAX_SUFFIX; k++) {
        this.suffix[k]![at] = end - start >= k ? hashUnits(text, end - k, end, FOLDED) : 0;
      }
      for (let k = 1; k <= MAX_PREFIX; k++) {
        this.prefix[k]![at] = end - start >= k ? hashUnits(text, start, start + k, FOLDED) : 0;
      }
    }
  }

  #reserve(size: number): void {
    if (this.exact.length >= size) return;
    const room = size * 2;
    this.exact = new Int32Array(room);
    this.folded = new Int32Array(room);
    this.shape = new Int32Array(room);
    for (const columns of [this.suffix, this.prefix]) {
      for (let k = 1; k < columns.length; k++) columns[k] = new Int32Array(room);
    }
  }

  /** Marks places outside the sentence; each distance has its own value. */
  #pad(at: number): void {
    for (let i = at; i < at + PADDING; i++) {
      const outside = mix(-1, i < PADDING ? i : PADDING + i - at);
      this.exact[i] = outside;
      this.folded[i] = outside;
      this.shape[i] = outside;
      for (let k = 1; k <= MAX_SUFFIX; k++) this.suffix[k]![i] = 0;
      for (let k = 1; k <= MAX_PREFIX; k++) this.prefix[k]![i] = 0;
    }
  }
}

/** The hash of a word's kinds of characters; a run of one kind counts as two at most. */
export function wordShape(text: string, start: number, end: number): number {
  let h = 1;
  let last = 0;
  let run = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) h = mix(h, kind);
  }
  return h;
}

function kindOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return Kind.Digit;
  const folded = FOLDED[unit]!;
  if (folded !== unit && folded >= 0x61) return Kind.Upper;
  if ((unit >= 0x61 && unit <= 0x7a) || unit >= 0xdf) return folded === unit && unit < 0x2000 ? Kind.Lower : folded;
  return folded;
}
