import type { Doc } from './doc.js';
import { EXACT, FOLDED, hashUnits, mix } from './hash.js';
import { HashIndex } from './hash-index.js';
import type { Stage } from './stage.js';

/** How a lemma is made from a form: letters taken off the end and put on, and the case. */
export interface LemmaRule {
  readonly cut: number;
  readonly add: string;
  readonly case: 'lower' | 'keep' | 'title';
}

/** What the lemmatizer learnt; keys are `lemmaKey`s. */
export interface LemmaData {
  /** Whole words by form and tag, with the index of their lemma. */
  readonly wordKeys: Int32Array;
  readonly wordLemmas: Uint16Array;
  readonly lemmas: readonly string[];
  /** Suffixes by tag, with the index of their rule. */
  readonly suffixKeys: Int32Array;
  readonly suffixRules: Uint16Array;
  readonly rules: readonly LemmaRule[];
}

/** Longest suffix that a rule may hang on, in UTF-16 units. */
export const MAX_LEMMA_SUFFIX = 6;

/** Keys of whole words are kept apart from keys of suffixes. */
const WHOLE = 1;
const SUFFIX = 2;

/** The key of a whole word under a tag (a hash of UPOS and XPOS). */
export function wordLemmaKey(text: string, start: number, end: number, tag: number): number {
  return mix(mix(hashUnits(text, start, end, EXACT), tag), WHOLE);
}

/** The key of a word's last `length` units under a tag. */
export function suffixLemmaKey(text: string, end: number, length: number, tag: number): number {
  return mix(mix(hashUnits(text, end - length, end, FOLDED), tag), SUFFIX);
}

export function tagHash(upos: string, xpos: string): number {
  return mix(hashUnits(upos, 0, upos.length, EXACT), hashUnits(xpos, 0, xpos.length, EXACT));
}

/** Form and tag -> lemma: known words by heart, others by the longest suffix that a rule was learnt for. */
export class Lemmatizer {
  readonly #words: HashIndex;
  readonly #suffixes: HashIndex;

  constructor(readonly data: LemmaData) {
    this.#words = new HashIndex(data.wordKeys, data.wordLemmas);
    this.#suffixes = new HashIndex(data.suffixKeys, data.suffixRules);
  }

  lemma(text: string, start: number, end: number, tag: number): string {
    const known = this.#words.get(wordLemmaKey(text, start, end, tag));
    if (known >= 0) return this.data.lemmas[known]!;
    const form = text.slice(start, end);
    for (let length = Math.min(MAX_LEMMA_SUFFIX, end - start); length >= 0; length--) {
      const rule = this.#suffixes.get(suffixLemmaKey(text, end, length, tag));
      if (rule >= 0) return applyLemmaRule(form, this.data.rules[rule]!);
    }
    return form;
  }
}

export function applyLemmaRule(form: string, rule: LemmaRule): string {
  const cased = rule.case === 'keep' ? form : form.toLowerCase();
  const lemma = cased.slice(0, Math.max(0, cased.length - rule.cut)) + rule.add;
  const titled = rule.case === 'title' ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
  // A rule that eats a short word whole was not made for it.
  return titled === '' ? form : titled;
}

/** The lemmatizer as a stage of the analysis. */
export function lemmaStage(lemmatizer: Lemmatizer): Stage {
  return {
    name: 'lemmatize',
    requires: ['start', 'end', 'upos', 'xpos'],
    provides: ['lemma'],
    run: (doc: Doc) => {
      const { upos, xpos } = doc.columns;
      const lemma = new Uint32Array(doc.length);
      const tags = new Map<number, number>();
      for (let word = 0; word < doc.length; word++) {
        const pair = upos![word]! * 0x10000 + xpos![word]!;
        let tag = tags.get(pair);
        if (tag === undefined) {
          tag = tagHash(doc.upos(word), doc.xpos(word));
          tags.set(pair, tag);
        }
        lemma[word] = doc.strings.id(lemmatizer.lemma(doc.text, doc.start(word), doc.end(word), tag));
      }
      return doc.with({ lemma });
    },
  };
}
