import { Doc } from './doc.js';
import { LanguageError } from './errors.js';
import { Strings } from './strings.js';

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html): one document for every `# newdoc`, or
 * one in all. The text is rebuilt from the forms: a space between tokens and sentences unless
 * `SpaceAfter=No` says otherwise, an empty line at `# newpar`. Empty nodes, enhanced graphs and MISC
 * are left out.
 * @throws LanguageError RAP-L006 with the line's number when a line cannot be read.
 */
export function readConllu(text: string): Doc[] {
  const docs: Doc[] = [];
  let builder = new DocBuilder();
  text.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line === '') builder.closeSentence();
    else if (line.startsWith('#')) {
      if (/^#\s*newdoc\b/.test(line)) {
        builder.closeSentence();
        if (builder.length > 0) docs.push(builder.build());
        if (builder.length > 0) builder = new DocBuilder();
      } else if (/^#\s*newpar\b/.test(line)) builder.newParagraph();
    } else builder.addLine(line.split('\t'), index + 1);
  });
  builder.closeSentence();
  if (builder.length > 0) docs.push(builder.build());
  return docs;
}

class DocBuilder {
  #text = '';
  #gap = '';
  readonly #strings = new Strings();
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #continues: number[] = [];
  readonly #sentenceStart = [0];
  readonly #columns = {
    lemma: [] as number[],
    upos: [] as number[],
    xpos: [] as number[],
    feats: [] as number[],
    deprel: [] as number[],
  };
  readonly #head: number[] = [];
  /** The open multiword token: its last word's id in the sentence, and where its text ends. */
  #range: { first: number; last: number; end: number; forms: number } | undefined;

  get length(): number {
    return this.#start.length;
  }

  newParagraph(): void {
    if (this.length > 0) this.#gap = '\n\n';
  }

  closeSentence(): void {
    if (this.#sentenceStart.at(-1) !== this.length) this.#sentenceStart.push(this.length);
    this.#range = undefined;
  }

  addLine(columns: string[], line: number): void {
    const [id, form, lemma, upos, xpos, feats, head, deprel, , misc] = columns;
    if (columns.length !== 10 || id === undefined || form === undefined || form === '') {
      throw new LanguageError(
        'RAP-L006',
        `Line ${line} has no ten columns with a form.`,
        'Give CoNLL-U, split by tabs.',
      );
    }
    if (id.includes('.')) return;
    const sentence = this.#sentenceStart.at(-1)!;
    const spaceAfter = misc!.split('|').includes('SpaceAfter=No') ? '' : ' ';
    if (id.includes('-')) {
      const [first, last] = id.split('-').map(Number);
      this.#append(form, spaceAfter);
      this.#range = { first: first!, last: last!, end: this.#text.length, forms: this.#text.length - form.length };
      return;
    }
    const word = Number(id);
    if (this.#range && word > this.#range.last) this.#range = undefined;
    let start: number;
    let end: number;
    if (this.#range) {
      // Forms that do not add up to the surface ("du" = "de le") share it out as far as it goes.
      start = Math.min(this.#range.forms, this.#range.end);
      end = word === this.#range.last ? this.#range.end : Math.min(start + form.length, this.#range.end);
      this.#range.forms = end;
    } else {
      this.#append(form, spaceAfter);
      end = this.#text.length;
      start = end - form.length;
    }
    const governor = head === '_' ? 0 : Number(head);
    if (!(word >= 1 && governor >= 0 && Number.isInteger(governor))) {
      throw new LanguageError(
        'RAP-L006',
        `Line ${line} has the id '${id}' and the head '${head}'.`,
        'Give whole numbers.',
      );
    }
    this.#start.push(start);
    this.#end.push(end);
    this.#continues.push(this.#range && word > this.#range.first ? 1 : 0);
    this.#head.push(governor === 0 ? -1 : sentence + governor - 1);
    const values = { lemma, upos, xpos, feats, deprel };
    for (const name of ['lemma', 'upos', 'xpos', 'feats', 'deprel'] as const) {
      const value = values[name]!;
      this.#columns[name].push(this.#strings.id(value === '_' && !(name === 'lemma' && form === '_') ? '' : value));
    }
  }

  build(): Doc {
    const { lemma, upos, xpos, feats, deprel } = this.#columns;
    return new Doc(
      this.#text,
      {
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
      },
      this.#strings,
    );
  }

  #append(form: string, spaceAfter: string): void {
    this.#text += this.#gap + form;
    this.#gap = spaceAfter;
  }
}

/** Writes a document as CoNLL-U; columns that it lacks are written as `_`. Ends with an empty line. */
export function writeConllu(doc: Doc): string {
  const lines: string[] = ['# newdoc'];
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    if (start === end) continue;
    if (s === 0 || /\n\s*\n/.test(doc.text.slice(doc.end(start - 1), doc.start(start)))) lines.push('# newpar');
    const text = doc.text.slice(doc.start(start), doc.end(end - 1)).replace(/\s+/gu, ' ');
    lines.push(`# sent_id = ${s + 1}`, `# text = ${text}`);
    for (let word = start; word < end; word++) {
      const last = lastOfToken(doc, word, end);
      if (last > word && doc.columns.continues[word] === 0) {
        const form = visible(doc.text.slice(doc.start(word), doc.end(last)));
        lines.push(`${word - start + 1}-${last - start + 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${spacing(doc, last)}`);
      }
      const inside = last > word || doc.columns.continues[word] === 1;
      const head = doc.columns.head === undefined ? '_' : doc.head(word) < 0 ? 0 : doc.head(word) - start + 1;
      const values = [
        word - start + 1,
        visible(doc.form(word)),
        visible(doc.lemma(word)),
        doc.upos(word) || '_',
        doc.xpos(word) || '_',
        doc.feats(word) || '_',
        head,
        doc.deprel(word) || '_',
        '_',
        inside ? '_' : spacing(doc, word),
      ];
      lines.push(values.join('\t'));
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

/** The last word of the surface token that a word belongs to. */
function lastOfToken(doc: Doc, word: number, end: number): number {
  let last = word;
  while (last + 1 < end && doc.columns.continues[last + 1] === 1) last++;
  return last;
}

/** A field's text: never empty, and without the white space that the format gives a meaning. */
function visible(text: string): string {
  return text.replace(/\s/gu, ' ') || '_';
}

function spacing(doc: Doc, word: number): string {
  const next = word + 1;
  const followed = next < doc.length ? doc.start(next) > doc.end(word) : true;
  return followed ? '_' : 'SpaceAfter=No';
}
