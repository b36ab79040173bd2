import { type Columns, Doc } from '../doc.js';
import { LanguageError } from '../errors.js';
import { Strings } from '../strings.js';
import { COLUMNS, EMPTY_ID, RANGE_ID, WORD_ID } from './lines.js';
import { miscValue, unescapeSpaces } from './misc.js';

/** A multiword token that is being read: the ids of its words, its end in the text, and how far they have shared it out. */
interface OpenToken {
  readonly first: number;
  readonly last: number;
  readonly end: number;
  shared: number;
}

/** Makes a document of the lines of its words. */
export class DocBuilder {
  #text = '';
  /** What comes before the next word, and whether the file says so outright. */
  #gap = { text: '', told: false };
  #token: OpenToken | undefined;
  #firstLine = 0;
  readonly #strings = new Strings();
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #continues: number[] = [];
  readonly #sentenceStart = [0];
  readonly #head: number[] = [];
  readonly #columns = {
    lemma: [] as number[],
    upos: [] as number[],
    xpos: [] as number[],
    feats: [] as number[],
    deprel: [] as number[],
  };

  get length(): number {
    return this.#start.length;
  }

  get inSentence(): boolean {
    return this.length > this.#sentenceStart.at(-1)!;
  }

  newParagraph(): void {
    if (this.length > 0 && !this.#gap.told) this.#gap.text = '\n\n';
  }

  closeSentence(): void {
    this.#token = undefined;
    if (!this.inSentence) return;
    this.#checkTree(this.#sentenceStart.at(-1)!);
    this.#sentenceStart.push(this.length);
  }

  /** Takes one line that is no comment; `line` is its number. */
  addLine(columns: readonly string[], line: number): void {
    const [id, form, lemma, upos, xpos, feats, head, deprel, , misc] = columns;
    if (columns.length !== COLUMNS || !id || !form || misc === undefined) {
      throw malformed(line, 'has no ten columns with a form', 'Give CoNLL-U, split by tabs.');
    }
    if (EMPTY_ID.test(id)) return;
    const sentence = this.#sentenceStart.at(-1)!;
    const expected = this.length - sentence + 1;
    const range = RANGE_ID.exec(id);
    if (range !== null) {
      const [first, last] = [Number(range[1]), Number(range[2])];
      if (first !== expected || last < first) throw malformed(line, `has the id '${id}'`, `Begin at ${expected}.`);
      const start = this.#append(form, misc);
      this.#token = { first, last, end: this.#text.length, shared: start };
      return;
    }
    if (!WORD_ID.test(id) || Number(id) !== expected) {
      throw malformed(line, `has the id '${id}'`, `Count the words of a sentence: ${expected} comes here.`);
    }
    if (head !== '_' && !/^\d+$/.test(head!)) throw malformed(line, `has the head '${head}'`, 'Give a whole number.');
    if (expected === 1) this.#firstLine = line;
    this.#place(expected, form, misc);
    const governor = head === '_' ? 0 : Number(head);
    this.#head.push(governor === 0 ? -1 : sentence + governor - 1);
    const values = { lemma, upos, xpos, feats, deprel };
    for (const name of ['lemma', 'upos', 'xpos', 'feats', 'deprel'] as const) {
      const value = values[name]!;
      this.#columns[name].push(this.#strings.id(value === '_' && !(name === 'lemma' && form === '_') ? '' : value));
    }
  }

  /** The document; `source` is the text it was read from. */
  build(source: string): Doc {
    const { lemma, upos, xpos, feats, deprel } = this.#columns;
    const columns: Columns = {
      start: Uint32Array.from(this.#start),
      end: Uint32Array.from(this.#end),
      continues: Uint8Array.from(this.#continues),
      sentenceStart: Uint32Array.from(this.#sentenceStart),
      head: Int32Array.from(this.#head),
      lemma: Uint32Array.from(lemma),
      upos: Uint32Array.from(upos),
      xpos: Uint32Array.from(xpos),
      feats: Uint32Array.from(feats),
      deprel: Uint32Array.from(deprel),
    };
    const text = this.#gap.told ? this.#text + this.#gap.text : this.#text;
    return new Doc(text, columns, this.#strings, undefined, { conllu: source, columns });
  }

  /** Finds a word its place in the text. */
  #place(id: number, form: string, misc: string): void {
    if (this.#token !== undefined && id > this.#token.last) this.#token = undefined;
    const token = this.#token;
    let start: number;
    let end: number;
    if (token === undefined) {
      start = this.#append(form, misc);
      end = this.#text.length;
    } else {
      // Forms that do not add up to the surface ("du" = "de le") share it out as far as it goes.
      start = token.shared;
      end = id === token.last ? token.end : Math.min(start + form.length, token.end);
      token.shared = end;
    }
    this.#start.push(start);
    this.#end.push(end);
    this.#continues.push(token !== undefined && id > token.first ? 1 : 0);
  }

  /** Writes a surface token into the text and says where it begins. */
  #append(form: string, misc: string): number {
    const before = this.length === 0 && this.#text === '' ? miscValue(misc, 'SpacesBefore') : undefined;
    this.#text += before === undefined ? this.#gap.text : unescapeSpaces(before);
    const start = this.#text.length;
    this.#text += form;
    const after = miscValue(misc, 'SpacesAfter');
    this.#gap =
      after === undefined
        ? { text: miscValue(misc, 'SpaceAfter') === 'No' ? '' : ' ', told: false }
        : { text: unescapeSpaces(after), told: true };
    return start;
  }

  /** Whoever climbs or descends a tree counts on it to end. */
  #checkTree(start: number): void {
    const end = this.length;
    // 0: not seen, otherwise the word from which the climb came past here.
    const seen = new Uint32Array(end - start);
    for (let word = start; word < end; word++) {
      for (let at = word; at >= 0 && seen[at - start] !== word - start + 1; at = this.#head[at]!) {
        if (at >= end) throw malformed(this.#firstLine, 'begins a sentence with a head outside it', 'Correct HEAD.');
        if (seen[at - start] !== 0) break;
        seen[at - start] = word - start + 1;
        const head = this.#head[at]!;
        if (head >= start && head < end && seen[head - start] === word - start + 1) {
          throw malformed(this.#firstLine, 'begins a sentence whose heads run in a circle', 'Correct HEAD.');
        }
      }
    }
  }
}

function malformed(line: number, what: string, remedy: string): LanguageError {
  return new LanguageError('RAP-L006', `Line ${line} ${what}.`, remedy);
}
