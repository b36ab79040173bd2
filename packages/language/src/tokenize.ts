import { Doc } from './doc.js';
import type { Stage } from './stage.js';
import {
  ABBREVIATIONS,
  ABBREVIATIONS_BEFORE_NUMBER,
  ABBREVIATIONS_OR_WORDS,
  FUSED,
  PREFIXES,
} from './tokenize-lexicon.js';

/**
 * Text to words, after the conventions of UD English EWT and GUM: punctuation stands alone, hyphenated
 * compounds are parted ("Hong Kong - based") but for prefixes ("non-violent"), clitics are words of
 * their own that continue the token before them ("do n't", "Putin 's").
 */
export const tokenize: Stage = {
  name: 'tokenize',
  requires: [],
  provides: ['start', 'end', 'continues', 'sentenceStart'],
  run: (doc) => {
    const words = new WordList(doc.text);
    CHUNK.lastIndex = 0;
    for (let m = CHUNK.exec(doc.text); m !== null; m = CHUNK.exec(doc.text))
      splitChunk(words, m.index, CHUNK.lastIndex);
    return doc.with(words.columns());
  },
};

/** A document of a text that no stage has read yet. */
export function emptyDoc(text: string, date?: string): Doc {
  const none = new Uint32Array(0);
  return new Doc(
    text,
    { start: none, end: none, continues: new Uint8Array(0), sentenceStart: new Uint32Array([0]) },
    undefined,
    date,
  );
}

/**
 * Longest piece looked at as one, in UTF-16 units. No word of a text is longer; what is (base64, a
 * megabyte without a space) is cut here, so that no pattern ever runs over more.
 */
const MAX_CHUNK = 400;

/** White space, and the invisible characters that are none to JavaScript: controls, zero-width, marks of direction. */
const BLANK = '\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202f\\u2060-\\u2064\\ufeff';
const CHUNK = new RegExp(`[^${BLANK}]{1,${MAX_CHUNK}}`, 'gu');

const URL = /^(?:[a-z][a-z0-9+.-]{1,9}:\/\/|www\.|mailto:)[^\s<>"“”]+/iu;
const EMAIL = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const EMOTICON = /^(?:[:;=8xX]['^]?[-o]?[()[\]DPp|/\\*3]+|[(:;]-?[);]|<3|\^_+\^|:\))$/u;
/** What a trailing URL or address does not own. */
const TRAILING = /[.,;:!?)\]}'"’”>*]+$/u;

/** One lexical unit at the start of what is left; the order of the alternatives matters. */
const UNIT = new RegExp(
  [
    // Runs of one kind of mark: "...", "--", "!!!", "?!", "====".
    "\\.{2,}|…+|-{2,}|[!?]{2,}|([=*_~#^|+·•])\\1+|<<|>>|''|``|’’|‘‘",
    // Money: "US$", "C$".
    '(?:US|C|A|HK|NZ|R|S)\\$',
    // Handles and tags.
    '[#@][\\p{L}_][\\p{L}\\p{N}_]*',
    // "U.S.", "p.m.", "Ph.D.", a run of letters with periods.
    '(?:\\p{L}\\.){2,}\\p{L}?(?![\\p{L}\\p{N}])|Ph\\.D\\.?',
    // Telephone numbers, and dates with hyphens: three groups, or 3-4.
    '\\d{1,4}(?:-\\d{2,4}){2,}(?!\\p{L})|\\d{3}-\\d{4}(?![\\p{L}\\p{N}])',
    // "1,200.50", "5:30", "9/11", "1/2", "20th", "1970s", "80's", "5.6.1".
    "[+]?\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s|'s|’s)?(?![\\p{L}\\p{N}])",
    // "5pm", "10km", "3bn": a number and its unit are two.
    '\\d+(?:[.,:]\\d+)*(?=(?:am|pm|a\\.m|p\\.m|km|kg|mm|cm|m|bn|mn|mph|mg|ft|lbs?|hrs?|min|k)\\b)',
    // "AT&T", "R&D".
    '\\p{Lu}+&\\p{Lu}+',
    // Words with periods inside: "enron.com", "U.S", file names.
    '[\\p{L}\\p{N}_]+(?:\\.[\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*)+(?![\\p{L}\\p{N}])',
    // Words, with apostrophes inside: "don't", "O'Connor", "Sha'lan".
    "[\\p{L}\\p{N}\\p{M}_]+(?:['’`][\\p{L}\\p{N}\\p{M}]+)*",
    // Clitics after a mark: ")'s".
    "['’](?:s|S)(?![\\p{L}\\p{N}])",
    // Years cut short: "'90s", "'04".
    "['’]\\d\\ds?(?!\\d)",
    // Emoji with their joiners, flags in pairs.
    '\\p{RI}\\p{RI}|\\p{Extended_Pictographic}(?:\\ufe0f|\\p{EMod}|\\u200d\\p{Extended_Pictographic})*',
  ].join('|'),
  'uy',
);

const CLITIC = /(?:n['’`]t|['’`](?:s|m|d|ll|re|ve))$/iu;
const INITIAL = /^\p{Lu}$/u;
const WORD_START = /[\p{L}\p{N}]/u;

function splitChunk(words: WordList, start: number, end: number): void {
  const { text } = words;
  const chunk = text.slice(start, end);
  // Most chunks are plain words.
  if (/^[a-z]+$/i.test(chunk)) {
    splitWord(words, start, end);
    return;
  }
  if (EMOTICON.test(chunk)) {
    words.add(start, end);
    return;
  }
  let at = 0;
  while (at < chunk.length) {
    const rest = at === 0 ? chunk : chunk.slice(at);
    const link = URL.exec(rest) ?? EMAIL.exec(rest);
    if (link !== null) {
      const length = link[0].replace(TRAILING, '').length || link[0].length;
      words.add(start + at, start + at + length);
      at += length;
      continue;
    }
    UNIT.lastIndex = at;
    const unit = UNIT.exec(chunk);
    // A mark by itself; a pair of surrogates is one.
    if (unit === null) {
      const length = chunk.codePointAt(at)! > 0xffff ? 2 : 1;
      words.add(start + at, start + at + length);
      at += length;
      continue;
    }
    let length = withHyphens(chunk, at, unit[0].length);
    length = withPeriod(text, start, at, length, chunk);
    splitWord(words, start + at, start + at + length);
    at += length;
  }
}

/** Takes in what follows a hyphen where the first part is a prefix: "non-violent", "e-mail". */
function withHyphens(chunk: string, at: number, length: number): number {
  if (chunk[at + length] !== '-' || !WORD_START.test(chunk[at + length + 1] ?? '')) return length;
  if (!PREFIXES.has(chunk.slice(at, at + length).toLowerCase())) return length;
  const rest = /^[\p{L}\p{N}]+/u.exec(chunk.slice(at + length + 1));
  return rest === null ? length : length + 1 + rest[0].length;
}

/** Takes in the period of an abbreviation: "Mr.", "Inc.", "J.", "No." before a number. */
function withPeriod(text: string, start: number, at: number, length: number, chunk: string): number {
  if (chunk[at + length] !== '.' || chunk[at + length + 1] === '.') return length;
  const word = chunk.slice(at, at + length);
  if (word.includes('.')) return length + (/\p{L}\.\p{L}$/u.test(word) ? 1 : 0);
  const lower = word.toLowerCase();
  const after = /^["'”’)\],]*\s*["'“‘(]*(.?)/u.exec(text.slice(start + at + length + 1, start + at + length + 12))![1]!;
  const goesOn = /[\p{Ll}\p{N}]/u.test(after) || chunk[at + length + 1] === ',';
  if (ABBREVIATIONS_BEFORE_NUMBER.has(lower) && /\p{N}/u.test(after)) return length + 1;
  if (ABBREVIATIONS_OR_WORDS.has(lower)) return length + (goesOn && /^\p{Lu}/u.test(word) ? 1 : 0);
  if (ABBREVIATIONS.has(lower)) return length + 1;
  // "John F. Kennedy", but "I." ends a sentence.
  if (INITIAL.test(word) && word !== 'I' && after !== '') return length + 1;
  return length;
}

/** A word without white space: its clitics apart. */
function splitWord(words: WordList, start: number, end: number): void {
  const { text } = words;
  const length = end - start;
  if (length >= 2 && length <= 40) {
    const form = text.slice(start, end);
    const fused = length <= 7 ? FUSED.get(form.toLowerCase()) : undefined;
    // "its", "Im" and "lets" are left alone when they may be other words.
    if (fused !== undefined) {
      words.add(start, start + fused);
      words.add(start + fused, end, true);
      return;
    }
    const clitic = CLITIC.exec(form);
    if (clitic !== null && clitic.index > 0 && !/^\d/.test(form)) {
      words.add(start, start + clitic.index);
      words.add(start + clitic.index, end, true);
      return;
    }
  }
  words.add(start, end);
}

/** Grows the columns of words. */
class WordList {
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #continues: number[] = [];

  constructor(readonly text: string) {}

  add(start: number, end: number, continues = false): void {
    // The apostrophe of a possessive plural continues its word: "the states'".
    const bare = end - start === 1 && /['’]/.test(this.text[start]!);
    const joins = bare && this.#end.at(-1) === start && /s/i.test(this.text[start - 1] ?? '');
    this.#start.push(start);
    this.#end.push(end);
    this.#continues.push(continues || (joins && !this.#opened(start)) ? 1 : 0);
  }

  columns(): { start: Uint32Array; end: Uint32Array; continues: Uint8Array; sentenceStart: Uint32Array } {
    return {
      start: Uint32Array.from(this.#start),
      end: Uint32Array.from(this.#end),
      continues: Uint8Array.from(this.#continues),
      sentenceStart: Uint32Array.from(this.#start.length === 0 ? [0] : [0, this.#start.length]),
    };
  }

  /** Whether a single quotation mark was opened shortly before: then this one closes it. */
  #opened(start: number): boolean {
    return /(?:^|[\s(“"])['‘][^'’\n]*(?:\p{L}['’]\p{L}[^'’\n]*)*$/u.test(
      this.text.slice(Math.max(0, start - 200), start),
    );
  }
}
