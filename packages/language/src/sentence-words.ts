import type { Doc } from './doc.js';
import { EXACT, FOLDED, hashUnits, mix } from './hash.js';
import type { ParseWords } from './parse-features.js';
import type { Strings } from './strings.js';

/** Which way a parser reads a sentence. */
export type Direction = 'forwards' | 'backwards';

/** Finite verbs still to come are counted up to this. */
const MAX_VERBS = 3;

/** The words of one sentence as the parser's features see them. Reused from sentence to sentence. */
export class SentenceWords implements ParseWords {
  folded = new Int32Array(0);
  lemma = new Int32Array(0);
  tag = new Int32Array(0);
  feats = new Int32Array(0);
  verbsAhead = new Int32Array(0);
  /** The guide's head and relation of each word, and the last of its dependents (-1: none). */
  guideHead = new Int32Array(0);
  guideLabel = new Int32Array(0);
  guideLast = new Int32Array(0);
  /** Hashes of a document's strings by their ids, as far as they were asked for. */
  #hashes: (number | undefined)[] = [];
  #strings: Strings | undefined;

  constructor(
    readonly direction: Direction,
    readonly guided: boolean,
  ) {}

  read(doc: Doc, from: number, to: number): void {
    const length = to - from;
    if (this.folded.length < length + 2) this.#reserve((length + 2) * 2);
    if (this.#strings !== doc.strings) {
      this.#strings = doc.strings;
      this.#hashes = [];
    }
    const { upos, xpos, feats, lemma } = doc.columns;
    const backwards = this.direction === 'backwards';
    for (let i = 0; i < length; i++) {
      const word = backwards ? to - 1 - i : from + i;
      this.folded[i] = hashUnits(doc.text, doc.start(word), doc.end(word), FOLDED);
      this.tag[i] = mix(this.#hash(upos![word]!), this.#hash(xpos![word]!));
      this.feats[i] = this.#hash(feats![word]!);
      this.lemma[i] = this.#hash(lemma![word]!);
      this.verbsAhead[i] = isFiniteVerb(doc.xpos(word)) ? 1 : 0;
    }
    // The root, and "no word".
    for (let i = length; i < length + 2; i++) {
      for (const column of [this.folded, this.lemma, this.tag, this.feats]) column[i] = length - 1 - i;
      this.verbsAhead[i] = 0;
    }
    for (let i = length - 1; i >= 0; i--) {
      this.verbsAhead[i] = Math.min(MAX_VERBS, this.verbsAhead[i]! + this.verbsAhead[i + 1]!);
    }
    if (this.guided) this.#readGuide(doc, from, to);
  }

  #readGuide(doc: Doc, from: number, to: number): void {
    const length = to - from;
    const { head, deprel } = doc.columns;
    for (let i = 0; i < length + 2; i++) {
      this.guideHead[i] = length + 1;
      this.guideLabel[i] = 0;
      this.guideLast[i] = -1;
    }
    for (let i = 0; i < length; i++) {
      const governor = head![from + i]!;
      const h = governor < 0 ? length : governor - from;
      this.guideHead[i] = h;
      this.guideLabel[i] = this.#hash(deprel![from + i]!);
      this.guideLast[h] = i;
    }
  }

  #reserve(room: number): void {
    this.folded = new Int32Array(room);
    this.lemma = new Int32Array(room);
    this.tag = new Int32Array(room);
    this.feats = new Int32Array(room);
    this.verbsAhead = new Int32Array(room);
    this.guideHead = new Int32Array(room);
    this.guideLabel = new Int32Array(room);
    this.guideLast = new Int32Array(room);
  }

  #hash(id: number): number {
    const known = this.#hashes[id];
    if (known !== undefined) return known;
    const value = this.#strings!.get(id);
    const hash = hashUnits(value, 0, value.length, EXACT);
    this.#hashes[id] = hash;
    return hash;
  }
}

function isFiniteVerb(xpos: string): boolean {
  return xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD';
}
