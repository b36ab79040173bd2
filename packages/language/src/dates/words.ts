import type { Doc } from '../doc.js';

/** The words of one sentence as the grammar of dates reads them. Outside of it every word is empty. */
export class Words {
  readonly #lower: (string | undefined)[] = [];
  /** The word whose prefix is read as a word of its own, and the prefix's length. */
  #cut: { readonly word: number; readonly length: number } | undefined;

  /** What is read in front of that word, even where a sentence begins with it. */
  #front: { readonly word: number; readonly lower: string } | undefined;

  constructor(
    readonly doc: Doc,
    readonly start: number,
    readonly end: number,
  ) {}

  has(word: number): boolean {
    return word >= this.start && word < this.end;
  }

  form(word: number): string {
    if (!this.has(word)) return '';
    return word === this.#cut?.word ? this.doc.form(word).slice(this.#cut.length) : this.doc.form(word);
  }

  /** The same sentence with the word "pre-2011" read as "2011", and another word ("before") as the one in front of it. */
  withoutPrefix(word: number, prefix: string, front: string): Words {
    const view = new Words(this.doc, this.start, this.end);
    view.#cut = { word, length: prefix.length + 1 };
    view.#lower[word - this.start] = this.lower(word).slice(prefix.length + 1);
    view.#front = { word: word - 1, lower: front };
    return view;
  }

  /** The form in lower case, apostrophes straight. */
  lower(word: number): string {
    if (word === this.#front?.word) return this.#front.lower;
    if (!this.has(word)) return '';
    const index = word - this.start;
    this.#lower[index] ??= lowerForm(this.doc, word);
    return this.#lower[index]!;
  }

  upos(word: number): string {
    return this.has(word) ? this.doc.upos(word) : '';
  }

  isCapitalised(word: number): boolean {
    return /^\p{Lu}/u.test(this.form(word));
  }

  /** Whether a word is the verb "last": "the war would last days". */
  isVerbLast(word: number): boolean {
    if (this.lower(word) !== 'last') return false;
    return this.upos(word) === 'VERB' || BEFORE_VERB.test(this.lower(word - 1));
  }

  /** Whether a word is a noun in the plural. */
  isPlural(word: number): boolean {
    if (this.upos(word) !== 'NOUN') return false;
    return this.doc.feat(word, 'Number') === 'Plur' || this.doc.xpos(word) === 'NNS';
  }
}

/** Words that a bare verb follows. */
const BEFORE_VERB = /^(?:to|will|would|wo|can|could|may|might|must|shall|should|not|n't|'ll|'d)$/;

/** Longer words are no dates: they are not worth a copy. */
const LONGEST = 24;

function lowerForm(doc: Doc, word: number): string {
  if (doc.end(word) - doc.start(word) > LONGEST) return '\u0000';
  return doc.form(word).toLowerCase().replaceAll('’', "'").replaceAll('‘', "'");
}
