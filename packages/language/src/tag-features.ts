import { mix } from './hash.js';
import { EXACT_SEED, type TagDictionary } from './tag-dictionary.js';
import type { TagKind } from './tag-set.js';
import { PADDING, type WordForms } from './word-forms.js';

/** Room that `tagFeatures` needs in its output. */
export const MAX_TAG_FEATURES = 64;

const f1 = (template: number, a: number): number => mix(template * 0x3c6ef35f, a);
const f2 = (template: number, a: number, b: number): number => mix(mix(template * 0x3c6ef35f, a), b);
const f3 = (template: number, a: number, b: number, c: number): number => mix(f2(template, a, b), c);

/** A sentence as the tagger sees it: the words' forms, and what the dictionary says of them. */
export class TagContext {
  /** By word at `PADDING + i`: the dictionary's tags for the folded and for the exact form. */
  ambiguity = new Int32Array(0);
  ambiguityExact = new Int32Array(0);
  /** 1 where a sentence has hardly any lower-case letter: capitals then say nothing. */
  shouting = 0;

  constructor(readonly forms: WordForms) {}

  /** To be called after `forms.read`. */
  read(dictionary: TagDictionary): void {
    const { forms } = this;
    const size = forms.length + 2 * PADDING;
    if (this.ambiguity.length < size) {
      this.ambiguity = new Int32Array(size * 2);
      this.ambiguityExact = new Int32Array(size * 2);
    }
    let same = 0;
    for (let i = 0; i < size; i++) {
      this.ambiguity[i] = dictionary.ambiguity(forms.folded[i]!);
      this.ambiguityExact[i] = dictionary.ambiguity(mix(forms.exact[i]!, EXACT_SEED));
    }
    for (let i = PADDING; i < PADDING + forms.length; i++) if (forms.exact[i] === forms.folded[i]) same++;
    this.shouting = same * 4 < forms.length ? 1 : 0;
  }
}

/** The tags given so far in a sentence. Tags are numbers of the tag set, pairs are its pairs of UPOS and XPOS. */
export class TagHistory {
  /** The pairs of the word before and of the one before that; their whole tags. */
  pair1 = -1;
  pair2 = -2;
  tag1 = -1;
  tag2 = -2;
  /** The last auxiliary or verb: its folded form and pair. "was ... taken" is passive, "has ... taken" is not. */
  verb = 0;
  verbPair = -1;
  /** The whole tag of the last noun or pronoun: verbs agree with it. */
  nominal = -1;

  restart(): void {
    this.pair1 = -1;
    this.pair2 = -2;
    this.tag1 = -1;
    this.tag2 = -2;
    this.verb = 0;
    this.verbPair = -1;
    this.nominal = -1;
  }

  push(tag: number, pair: number, kind: TagKind, folded: number): void {
    this.pair2 = this.pair1;
    this.pair1 = pair;
    this.tag2 = this.tag1;
    this.tag1 = tag;
    if (kind === 'verbal') {
      this.verb = folded;
      this.verbPair = pair;
    } else if (kind === 'nominal') this.nominal = tag;
  }
}

/**
 * The features of word `i` of a sentence, after Collins 2002 and Ratnaparkhi 1996, with the dictionary's
 * tags of the words to come in place of a second pass.
 * @returns how many features were written to `out`
 */
export function tagFeatures(context: TagContext, i: number, history: TagHistory, out: Int32Array): number {
  const { forms, ambiguity, ambiguityExact, shouting } = context;
  const { pair1, pair2, tag1, tag2, verb, verbPair, nominal } = history;
  const { folded, exact, shape, suffix, prefix } = forms;
  const at = PADDING + i;
  const w = folded[at]!;
  const w1 = folded[at - 1]!;
  const w2 = folded[at - 2]!;
  const n1 = folded[at + 1]!;
  const n2 = folded[at + 2]!;
  const amb = ambiguity[at]!;
  const ambExact = ambiguityExact[at]!;
  const next = ambiguity[at + 1]!;
  const next2 = ambiguity[at + 2]!;
  const s2 = suffix[2]![at]!;
  const s3 = suffix[3]![at]!;
  const sh = mix(shape[at]!, (i === 0 ? 1 : 0) + shouting * 2);
  let k = 0;
  out[k++] = f1(1, 0);
  out[k++] = f1(2, w);
  out[k++] = f1(3, exact[at]!);
  out[k++] = f1(4, suffix[1]![at]!);
  out[k++] = f1(5, s2);
  out[k++] = f1(6, s3);
  out[k++] = f1(7, suffix[4]![at]!);
  out[k++] = f1(8, suffix[5]![at]!);
  out[k++] = f1(9, prefix[1]![at]!);
  out[k++] = f1(10, prefix[2]![at]!);
  out[k++] = f1(11, prefix[3]![at]!);
  out[k++] = f1(12, prefix[4]![at]!);
  out[k++] = f1(13, sh);
  out[k++] = f1(14, amb);
  out[k++] = f1(15, ambExact);
  out[k++] = f2(16, amb, ambExact);
  out[k++] = f2(17, sh, s3);
  out[k++] = f1(18, w1);
  out[k++] = f1(19, n1);
  out[k++] = f1(20, w2);
  out[k++] = f1(21, n2);
  out[k++] = f2(22, w1, w);
  out[k++] = f2(23, w, n1);
  out[k++] = f2(24, w1, n1);
  out[k++] = f1(25, pair1);
  out[k++] = f2(26, pair1, pair2);
  out[k++] = f2(27, pair1, w);
  out[k++] = f2(28, pair1, amb);
  out[k++] = f2(29, pair1, next);
  out[k++] = f3(30, pair1, amb, next);
  out[k++] = f2(31, amb, next);
  out[k++] = f3(32, amb, next, next2);
  out[k++] = f3(33, pair1, pair2, amb);
  out[k++] = f2(34, pair1, s3);
  out[k++] = f2(35, s3, next);
  out[k++] = f2(36, amb, w1);
  out[k++] = f2(37, amb, n1);
  out[k++] = f2(38, tag1, amb);
  out[k++] = f2(39, tag1, s2);
  out[k++] = f1(40, suffix[3]![at + 1]!);
  out[k++] = f1(41, suffix[3]![at - 1]!);
  out[k++] = f2(42, sh, shape[at + 1]!);
  out[k++] = f2(43, sh, shape[at - 1]!);
  out[k++] = f2(44, ambiguityExact[at + 1]!, sh);
  out[k++] = f3(45, pair1, w, n1);
  out[k++] = f3(46, pair1, pair2, w);
  out[k++] = f2(47, next, next2);
  out[k++] = f3(48, w2, w1, amb);
  out[k++] = f3(49, amb, n1, n2);
  out[k++] = f2(50, sh, pair1);
  out[k++] = f2(51, verb, amb);
  out[k++] = f3(52, verbPair, pair1, amb);
  out[k++] = f2(53, nominal, amb);
  out[k++] = f3(54, nominal, pair1, amb);
  out[k++] = f3(55, verb, pair1, s2);
  out[k++] = f3(56, tag1, tag2, amb);
  out[k++] = f3(57, verbPair, nominal, amb);
  return k;
}
