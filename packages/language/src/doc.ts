import { drawSvg, type SvgOptions } from './drawing/svg.js';
import { Strings } from './strings.js';

/**
 * The columns of a document; one entry a word unless said otherwise. A stage adds columns and never
 * changes another stage's. Field names are Universal Dependencies'.
 */
export interface Columns {
  /** UTF-16 offsets into the text; `text.slice(start, end)` is the word's form. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** 1 where the word continues the surface token of the word before it ("n't" of "don't"). */
  readonly continues: Uint8Array;
  /** Index of the first word of every sentence, and one closing entry: the number of words. */
  readonly sentenceStart: Uint32Array;
  /** Ids in the document's `strings`. */
  readonly upos?: Uint32Array;
  readonly xpos?: Uint32Array;
  readonly feats?: Uint32Array;
  readonly lemma?: Uint32Array;
  readonly deprel?: Uint32Array;
  /** Index of the governing word in the document, or -1 for the root of a sentence. */
  readonly head?: Int32Array;
  /** What the model says of a word's place in a name, as ids in `strings`: "B-PERSON", "I-ORG", empty outside. */
  readonly nameTag?: Uint32Array;
  /** The same for names inside names: "Portsmouth" in "University of Portsmouth". */
  readonly innerNameTag?: Uint32Array;
  /** Named entities: one entry an entity, by first word, the longer first; they may nest, never cross. */
  readonly entityStart?: Uint32Array;
  readonly entityEnd?: Uint32Array;
  /** Index in `ENTITY_TYPES`. */
  readonly entityType?: Uint8Array;
  /** Mentions that corefer with another: one entry a mention, by first word, the longer first. */
  readonly mentionStart?: Uint32Array;
  readonly mentionEnd?: Uint32Array;
  /** The word that heads the mention. */
  readonly mentionHead?: Uint32Array;
  /** Number of the mention's chain: chains are numbered from 0 by their first mention. */
  readonly mentionChain?: Uint32Array;
  /** Phrases that tell a time: one entry a phrase, by first word. */
  readonly dateStart?: Uint32Array;
  readonly dateEnd?: Uint32Array;
  /** First and last day of the interval, in days since 1970-01-01, or `NO_DAY` where that side is open. */
  readonly dateFrom?: Int32Array;
  readonly dateTo?: Int32Array;
  /** Index in `DATE_PRECISIONS`. */
  readonly datePrecision?: Uint8Array;
}

/** Kinds of named entities. GPE are countries, states and towns, LOC all other places; LAW is any document. */
export const ENTITY_TYPES = ['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'EVENT', 'LAW', 'DATE', 'MONEY', 'NUMBER'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** How exactly a phrase tells a time; `unresolved` where it tells none that can be computed. */
export const DATE_PRECISIONS = [
  'unresolved',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
  'part-of-day',
  'time',
] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Stands for a side of an interval that is open, or unknown. */
export const NO_DAY = -0x80000000;

/** A half-open range of words. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The CoNLL-U that a document was read from, and the columns that it then had. */
export interface DocSource {
  readonly conllu: string;
  readonly columns: Columns;
}

/** Columns that say which words there are; a document with others is no longer the one that was read. */
const SEGMENTATION = ['start', 'end', 'continues', 'sentenceStart'] as const;

/**
 * One annotated document: the text and its columns. Immutable; a stage makes a new Doc with `with`.
 * Words are addressed by their index in the document, so reading allocates nothing.
 */
export class Doc {
  readonly length: number;
  #children: (readonly number[])[] | undefined;
  #sentenceOf: Uint32Array | undefined;

  constructor(
    readonly text: string,
    readonly columns: Columns,
    readonly strings: Strings = new Strings(),
    /** The day the text was written (ISO 8601, "2011-05-28"), which relative dates are read from. */
    readonly date?: string,
    /** Holds what the columns do not, so that a file can be written back as it was. */
    readonly source?: DocSource,
  ) {
    this.length = columns.start.length;
  }

  /** A document that shares these columns and adds or replaces others. */
  with(columns: Partial<Columns>): Doc {
    const all = { ...this.columns, ...columns };
    const source = SEGMENTATION.every((name) => all[name] === this.columns[name]) ? this.source : undefined;
    return new Doc(this.text, all, this.strings, this.date, source);
  }

  start(word: number): number {
    return this.columns.start[word]!;
  }

  end(word: number): number {
    return this.columns.end[word]!;
  }

  form(word: number): string {
    return this.text.slice(this.columns.start[word], this.columns.end[word]);
  }

  upos(word: number): string {
    return this.#string(this.columns.upos, word);
  }

  xpos(word: number): string {
    return this.#string(this.columns.xpos, word);
  }

  /** Features as in CoNLL-U ("Number=Sing|Person=3"), empty where there are none. */
  feats(word: number): string {
    return this.#string(this.columns.feats, word);
  }

  /** The value of one feature, or undefined: `feat(3, 'Tense')` is 'Past'. */
  feat(word: number, name: string): string | undefined {
    const feats = this.feats(word);
    const at = feats.startsWith(`${name}=`) ? 0 : feats.indexOf(`|${name}=`) + 1;
    if (at === 0 && !feats.startsWith(`${name}=`)) return undefined;
    const from = at + name.length + 1;
    const to = feats.indexOf('|', from);
    return feats.slice(from, to < 0 ? undefined : to);
  }

  lemma(word: number): string {
    return this.#string(this.columns.lemma, word);
  }

  /** The relation with its subtype: 'nsubj:pass'. */
  deprel(word: number): string {
    return this.#string(this.columns.deprel, word);
  }

  /** The relation without its subtype: 'nsubj'. */
  relation(word: number): string {
    const deprel = this.deprel(word);
    const colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.slice(0, colon);
  }

  /** The governing word, or -1 for a root. */
  head(word: number): number {
    return this.columns.head === undefined ? -1 : this.columns.head[word]!;
  }

  /** The words governed by a word, in text order. */
  children(word: number): readonly number[] {
    this.#children ??= indexChildren(this.columns.head ?? new Int32Array(this.length).fill(-1));
    return this.#children[word]!;
  }

  get sentenceCount(): number {
    return this.columns.sentenceStart.length - 1;
  }

  /** The words of a sentence. */
  sentence(index: number): Range {
    return { start: this.columns.sentenceStart[index]!, end: this.columns.sentenceStart[index + 1]! };
  }

  /** The index of the sentence that a word stands in. */
  sentenceOf(word: number): number {
    this.#sentenceOf ??= indexSentences(this.columns.sentenceStart, this.length);
    return this.#sentenceOf[word]!;
  }

  /** All words below a word and the word itself, in text order. */
  subtree(word: number): number[] {
    const found = [word];
    for (let i = 0; i < found.length; i++) found.push(...this.children(found[i]!));
    return found.sort((a, b) => a - b);
  }

  /**
   * A drawing of one sentence's tree, as an SVG element.
   * @throws LanguageError RAP-L007 when there is no such sentence or a colour is none
   */
  toSVG(options: SvgOptions = {}): string {
    return drawSvg(this, options);
  }

  #string(column: Uint32Array | undefined, word: number): string {
    return column === undefined ? '' : this.strings.get(column[word]!);
  }
}

const NONE: readonly number[] = [];

/** Plain arrays: rules ask for them all the time, and a view of a typed array would be made anew each time. */
function indexChildren(head: Int32Array): (readonly number[])[] {
  const children: number[][] = new Array(head.length).fill(NONE);
  for (let word = 0; word < head.length; word++) {
    const governor = head[word]!;
    if (governor < 0) continue;
    if (children[governor] === NONE) children[governor] = [word];
    else children[governor]!.push(word);
  }
  return children;
}

function indexSentences(sentenceStart: Uint32Array, length: number): Uint32Array {
  const sentenceOf = new Uint32Array(length);
  for (let s = 0; s + 1 < sentenceStart.length; s++) sentenceOf.fill(s, sentenceStart[s], sentenceStart[s + 1]);
  return sentenceOf;
}
